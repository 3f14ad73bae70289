import json, sys


def make(id, event, langs, topic, pub, text):
    L = []
    T = []
    lab = {}
    V = {"A": "agreement", "C": "contradiction", "P": "compatible"}
    for ln in text.strip().split("\n"):
        if not ln.strip():
            continue
        p = ln.split("|")
        x, y = "ab"
        if len(p[0]) == 3:
            x, y, p[0] = p[0]
        if p[0] == "T":
            assert len(p) == 4, ln
            T.append(dict(x=x, y=y, x_quote=p[1], y_quote=p[2], why=p[3]))
            continue
        assert len(p) == 6, ln
        w = p[5]
        if w[0] == "#":
            k, w = w[1:].split(" ", 1)
            lab[k] = len(L) + 1
        elif w[0] == "=":
            k, w = w[1:].split(" ", 1)
            w = f"Repeat of link {lab[k]}: {w}"
        L.append(
            dict(
                x=x, y=y, verdict=V[p[0]], aspect=p[1], x_quote=p[2], y_quote=p[3], hard=p[4], why=w
            )
        )
    json.dump(
        dict(id=id, event=event, languages=langs, topic=topic, published=pub, links=L, traps=T),
        open(f"/work/lab/new/{id}/gold.json", "w", encoding="utf-8"),
        ensure_ascii=False,
        indent=1,
    )
