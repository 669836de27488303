#!/usr/bin/env python3
"""Reads every include and the words of the sources against the directions of docs/architecture.md.

  layers.py [ROOT]      check a tree
  layers.py --selftest  a planted breach of each rule must be found

The private links of CMake already stop most of this; the test also sees what links by accident (Qt modules, words).
"""
import pathlib
import re
import sys
import tempfile

# Layer of a folder -> layers it may include. A layer always sees itself. `platform` is Qt-free and seen by what writes files.
LAYERS = {
    "services/domain": [],
    "services/platform": [],
    "services/secrets": ["services/domain"],
    "services/remote": ["services/domain"],
    "services/einvoice": ["services/domain"],
    "services/calls": ["services/domain", "services/platform", "services/store"],
    "services/store": ["services/domain", "services/platform"],
    "services/documents": ["services/domain", "services/store", "services/calls", "services/platform"],
    "services/imports": ["services/domain", "services/store", "services/calls", "services/platform", "services/documents",
                         "services/einvoice"],
    "services": ["services/domain", "services/platform", "services/secrets", "services/remote", "services/calls",
                 "services/store", "services/documents", "services/einvoice", "services/imports"],
    "models": ["services/domain", "services/calls", "services/einvoice", "services/imports", "services"],
    "ui": ["services/domain", "services/calls", "services/einvoice", "services/imports", "services", "models"],
    "portal": ["services/domain", "services/platform"],
    # the composition root joins everything
    "app": ["services/domain", "services/platform", "services/secrets", "services/remote", "services/calls", "services/store",
            "services/documents", "services/einvoice", "services/imports", "services", "models", "ui"],
}
# First words of Qt classes per module, and the layers that may include them.
MODULES = {
    "QtSql": (re.compile(r"^QSql"), ["services/store", "portal"]),
    "QtNetwork": (re.compile(r"^(QNetwork|QSsl|QTcp|QUdp|QHost|QAbstractSocket|QHttp|QLocal(Socket|Server)|QCoroNetwork)"),
                  ["services/remote", "app"]),
    "QtKeychain": (re.compile(r"(^|/)(keychain\.h|QKeychain)|^qt6keychain"), ["services/secrets"]),
    "QtWidgets": (re.compile(r"^(Q\w*(Widget|Dialog|Button|Box|Menu|Layout|Label|Splitter|TreeView|TableView|ListView|HeaderView|"
                             r"ToolBar|StatusBar|Action|Style|Delegate|MainWindow)\w*|QApplication|QLineEdit|QTextEdit|QStyle\w*|"
                             r"QSystemTrayIcon|QCompleter|QScrollArea|QFrame|QShortcut|QToolTip|QIcon|QPixmap|QColor|QPalette)$"),
                    ["ui", "app"]),
}
PORTAL_MAY = {"QtWidgets": re.compile(r"^(QColor|QPageLayout|QPixmap)$")}  # the portal draws PDF pages, it shows no window
WORDS = {
    r"::instance\s*\(": "a singleton",
    r"\bignoreSslErrors\b": "switches TLS checks off",
    r"\bVerifyNone\b|\bQueryPeer\b": "switches TLS checks off",
    r"\bsetInsecureFallback\b": "stores secrets in plain text",
    r"\bprocessEvents\b": "a nested event loop",
    r"(?<![\w.>:])sender\s*\(\s*\)": "sender()",
    r"\bSIGNAL\s*\(|\bSLOT\s*\(": "a connection by string",
    r"\bfriend\s+class\s+\w*[Tt]est": "a test as a friend",
    r"\bQSKIP\b": "a test that skips",
    r"\.transaction\s*\(\s*\)": "QSqlDatabase::transaction() is deferred; use Transaction",
    r"\bNoLessSafeRedirectPolicy\b": "redirects would carry Authorization",
    r"\bQCryptographicHash\b": "hash through Sha256",
}
# Where a word has its one lawful home, with the reason.
WORD_HOMES = {
    (r"\bQCryptographicHash\b", "services/domain/sha256"): "named in a comment at most",
}
# Names of XML schemas look like addresses; nobody asks there.
HTTP_LITERAL = re.compile(r'"http://(?!127\.0\.0\.1|localhost|\[::1\]|xml\.datev\.de/bedi/|www\.w3\.org/2001/XMLSchema)')
SOURCE = {".h", ".cpp", ".hpp", ".cc"}
FOLDERS = ("app", "ui", "models", "services", "portal")
LIMIT = 400


def strip_comments(text):
    """Comments become blanks; strings stay, newlines stay."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
    return pattern.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)) if m.group(0).startswith("/") else m.group(0), text)


def layer_of(path):
    if re.match(r"services/\w+/service/", path):  # what joins an area with the others
        return "services"
    for layer in sorted(LAYERS, key=len, reverse=True):
        if path.startswith(layer + "/"):
            return layer
    return None


def check(root):
    problems = []
    root = pathlib.Path(root)
    files = {}
    for folder in FOLDERS + ("tests",):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in SOURCE and path.is_file():
                files[str(path.relative_to(root))] = path.read_text(encoding="utf-8", errors="replace")
    headers = {}
    for name in files:
        if name.endswith((".h", ".hpp")) and not name.startswith("tests/"):
            headers.setdefault(name.rsplit("/", 1)[1], []).append(name)
    for short, where in headers.items():
        if len({layer_of(w) for w in where}) > 1 and not {layer_of(w) for w in where} & {"portal", "app"}:
            problems.append(f"{where[1]}: a header named {short} exists twice ({where[0]})")

    for name, raw in files.items():
        text = strip_comments(raw)
        layer = layer_of(name)
        for number, line in enumerate(text.split("\n"), 1):
            where = f"{name}:{number}"
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if found:
                quoted, target = found.group(1) == '"', found.group(2)
                if quoted and "/" in target:
                    problems.append(f"{where}: include by bare name, not {target}")
                if quoted and layer:
                    allowed = LAYERS[layer] + [layer]
                    homes = [layer_of(h) for h in headers.get(target, [])]
                    if homes and not any(h in allowed for h in homes):
                        problems.append(f"{where}: {layer} may not include {target} of {homes[0]}")
                if not quoted and layer:
                    for module, (pattern, may) in MODULES.items():
                        if pattern.search(target) and layer not in may:
                            if layer == "portal" and module in PORTAL_MAY and PORTAL_MAY[module].search(target):
                                continue
                            problems.append(f"{where}: {layer} may not use {target} of {module}")
                if not quoted and re.match(r"Qt(Core|Gui|Widgets|Network|Sql|Test)$", target):
                    problems.append(f"{where}: umbrella header {target}")
                if layer == "services/platform" and re.match(r"Q[A-Z]", target):
                    problems.append(f"{where}: services/platform is Qt-free")
            for word, why in WORDS.items():
                if re.search(word, line) and (word, name.rsplit(".", 1)[0]) not in WORD_HOMES:
                    if word == r"\bQCryptographicHash\b" and name.startswith("tests/"):
                        continue  # a test may compare with another implementation
                    problems.append(f"{where}: {why}: {line.strip()[:80]}")
            if name.startswith("services/") and HTTP_LITERAL.search(line):
                problems.append(f"{where}: a plain http address: {line.strip()[:80]}")
        for number, line in enumerate(raw.split("\n"), 1):
            if re.search(r"\bQ_OBJECT\b", line) and not re.match(r"\s*//", line) and line.strip() != "Q_OBJECT":
                problems.append(f"{name}:{number}: Q_OBJECT stands alone on its line, or moc skips it")
        lines = raw.count("\n")
        if lines > LIMIT:
            problems.append(f"{name}: {lines} lines, over {LIMIT}")
    sizes = sorted(raw.count("\n") for name, raw in files.items() if name.endswith(".cpp") and not name.startswith("tests/"))
    source = sum(raw.count("\n") for name, raw in files.items() if not name.startswith("tests/"))
    test = sum(raw.count("\n") for name, raw in files.items() if name.startswith("tests/"))
    median = sizes[len(sizes) // 2] if sizes else 0
    print(f"{len(files)} files; .cpp median {median}, longest {sizes[-1] if sizes else 0} lines; "
          f"tests : sources = {test} : {source}")
    return problems


PLANTS = [
    ("services/domain/bad.cpp", '#include "pagething.h"\n', "may not include"),
    ("services/store/bad.cpp", '#include "wire.h"\n', "may not include"),
    ("services/calls/bad.cpp", '#include "book.h"\n', "may not include"),
    ("portal/bad.cpp", '#include "wire.h"\n', "may not include"),
    ("models/bad.cpp", "#include <QSqlQuery>\n", "QtSql"),
    ("ui/bad.cpp", "#include <QNetworkReply>\n", "QtNetwork"),
    ("services/remote/bad.cpp", "#include <qt6keychain/keychain.h>\n", "QtKeychain"),
    ("models/bad.cpp", "#include <QIcon>\n", "QtWidgets"),
    ("services/bad.cpp", "#include <QMessageBox>\n", "QtWidgets"),
    ("services/platform/bad.cpp", "#include <QString>\n", "Qt-free"),
    ("ui/bad.cpp", '#include "pages/pagething.h"\n', "bare name"),
    ("ui/bad.cpp", "#include <QtWidgets>\n", "umbrella"),
    ("app/bad.cpp", "auto &t = Theme::instance();\n", "singleton"),
    ("services/remote/bad.cpp", "reply->ignoreSslErrors();\n", "TLS"),
    ("services/remote/bad.cpp", "c.setPeerVerifyMode(QSslSocket::VerifyNone);\n", "TLS"),
    ("services/secrets/bad.cpp", "job.setInsecureFallback(true);\n", "plain text"),
    ("ui/bad.cpp", "QCoreApplication::processEvents();\n", "nested"),
    ("ui/bad.cpp", "auto b = qobject_cast<X *>(sender());\n", "sender"),
    ("ui/bad.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));\n", "string"),
    ("services/store/bad.cpp", "db.transaction();\n", "deferred"),
    ("services/remote/bad.cpp", 'QUrl u(QStringLiteral("http://provider.example"));\n', "http"),
    ("services/documents/bad.cpp", "QCryptographicHash h;\n", "Sha256"),
    ("tests/unit/bad.cpp", 'QSKIP("no");\n', "skips"),
    ("ui/bad.h", "class X { Q_OBJECT public: };\n", "alone"),
    ("ui/bad.cpp", "int x;\n" * 401, "over 400"),
]


def selftest():
    blind = []
    for name, text, expected in PLANTS:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for good, body in {"ui/pagething.h": "#pragma once\n", "services/remote/wire.h": "#pragma once\n",
                               "services/domain/money.h": "#pragma once\n", "services/calls/service/book.h": '#include "wire.h"\n',
                               "ui/good.cpp": '#include "money.h"\n#include <QWidget>\n// ignoreSslErrors stays away\n'}.items():
                (root / good).parent.mkdir(parents=True, exist_ok=True)
                (root / good).write_text(body)
            if check(root):
                blind.append("the clean tree is called dirty")
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
            if not any(expected in p for p in check(root)):
                blind.append(f"not found: {expected} in {name}")
    return blind


if __name__ == "__main__":
    if "--selftest" in sys.argv:
        import contextlib
        import io
        with contextlib.redirect_stdout(io.StringIO()):
            result = selftest()
        print(f"{len(PLANTS)} planted breaches, {len(result)} missed")
    else:
        result = check(sys.argv[1] if len(sys.argv) > 1 else ".")
    for problem in result:
        print(problem)
    sys.exit(1 if result else 0)
