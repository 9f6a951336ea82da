"""The application: start-up, worker threads, services, and the error log."""
