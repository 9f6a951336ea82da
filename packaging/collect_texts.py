"""Brings the translation sources up to date with the code: `collect_texts.py`.

`pyside6-lupdate` finds the texts. A new text is added to every language and waits for its
translation; a text that the code no longer has is removed. Then the catalogues are compiled.
Exits with 1 while translations are missing, and names their lines. `--check` writes nothing.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from compile_catalogues import compile_catalogues, run_qt_tool
from ts_file import (
    ROOT,
    Forms,
    TextKey,
    count_forms,
    format_file,
    get_path,
    has_text,
    is_complete,
    list_languages,
    read_file,
)


def collect_texts() -> list[TextKey]:
    """Collect the texts of the program, as lupdate finds them."""
    modules = sorted(map(str, (ROOT / "briefing").rglob("*.py")))
    with TemporaryDirectory() as folder:
        listed, texts = Path(folder, "modules"), Path(folder, "texts.ts")
        listed.write_text("\n".join(modules), encoding="utf-8")
        run_qt_tool("lupdate", "-silent", "-locations", "none", f"@{listed}", "-ts", str(texts))
        return list(read_file(texts))


def update_messages(language: str, texts: list[TextKey]) -> dict[TextKey, Forms]:
    """Give each text the translation that its file has, in as many forms as the text needs."""
    path = get_path(language)
    stored = read_file(path) if path.exists() else {}
    messages = {}
    for context, text in texts:
        if has_text(language, text):
            count = count_forms(language, text)
            forms = stored.get((context, text), ())
            messages[context, text] = forms if len(forms) == count else ("",) * count
    return messages


def main(arguments: list[str]) -> int:
    texts, problems = collect_texts(), []
    for language in list_languages():
        path, messages = get_path(language), update_messages(language, texts)
        new = format_file(language, messages)
        if not path.exists() or path.read_text(encoding="utf-8") != new:
            if arguments == ["--check"]:
                problems.append(f"{path.relative_to(ROOT)} is not up to date.")
            else:
                path.write_text(new, encoding="utf-8", newline="\n")
        places = {key: number for number, key in enumerate(sorted(messages), 4)}
        problems += [
            f"{path.relative_to(ROOT)}:{places[key]}: not translated: {key[1]}"
            for key, forms in messages.items()
            if not is_complete(forms)
        ]
    if arguments != ["--check"]:
        compile_catalogues()
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
