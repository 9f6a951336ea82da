"""The side of the child: it reads a request, calls the function, and writes the reply."""

import os
import pickle
import traceback
from importlib import import_module

from briefing.common.child import ANSWER, REFUSAL, Refusal
from briefing.common.child_lock import lock_process
from briefing.common.errors import BriefingError, PassphraseError
from briefing.common.typed_json import to_json

_GRACE = 5  # seconds: the parent ends a child first, and says why


def serve() -> int:
    """Answer the one request on standard input, on standard output. Return the exit code."""
    # What a library prints must not mix with the reply.
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with os.fdopen(0, "rb", closefd=False) as request:
        seconds, module, name, arguments, options = pickle.load(request)  # noqa: S301 - of our parent
    function = getattr(import_module(module), name)
    lock_process(int(seconds) + _GRACE)
    try:
        reply = ANSWER + b"\n" + to_json(function(*arguments, **options)).encode()
    except BriefingError as error:
        refusal = Refusal(error.pattern, error.values, isinstance(error, PassphraseError))
        reply = REFUSAL + b"\n" + to_json(refusal).encode()
    except Exception:  # the parent has a sentence for it
        traceback.print_exc()
        return 1
    with output:
        output.write(reply)
    return 0
