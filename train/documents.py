"""Documents that `export.ts` wrote: windows of whole sentences, and batches of tensors.

In: `train.jsonl`, `dev.jsonl` (attributions of PolNeAR) and `names.jsonl` (names of worldwide-news), one document a
line with `pieces` (sub-word ids), `from` (first sub-word of each token), `shapes`, `marks`, `rules`, `stretches`
(sentences as ranges of tokens), `labels` (one a token) and for attributions `attributions` (ranges of tokens).
"""
import collections, hashlib, json
import numpy as np, torch

WIDTH = 190
CLS, SEP, PAD, MASK = 101, 102, 0, 103
TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
NAMES = ["O", "B-person", "I-person", "B-organisation", "I-organisation", "B-location", "I-location", "B-norp", "I-norp"]


def load(path, tags):
    known = {tag: i for i, tag in enumerate(tags)}
    documents = []
    for line in open(path, encoding="utf8"):
        d = json.loads(line)
        for key in ("pieces", "from", "shapes", "marks", "rules"):
            d[key] = np.array(d[key], np.int64)
        d["labels"] = np.array([known[label] for label in d["labels"]], np.int64)
        documents.append(d)
    return documents


def two_annotators(documents):
    """At most two annotators of one text: some training articles have six, which would count them sixfold."""
    seen, kept = collections.Counter(), []
    for d in documents:
        seen[d["text"]] += 1
        if seen[d["text"]] <= 2:
            kept.append(d)
    return kept


def held_out(outlet):
    """A fifth of worldwide-news, by outlet: `measure names` is printed on these alone."""
    return int(hashlib.sha256(outlet.encode()).hexdigest()[:2], 16) % 5 == 0


def outlet(d):
    return d["id"].rsplit("_", 1)[0]


def windows(d, random):
    """Consecutive sentences of at most WIDTH sub-words; the first window ends at random, so that cuts move by epoch."""
    out, first, length = [], None, 0
    budget = random.randint(WIDTH // 3, WIDTH)
    for a, b in d["stretches"]:
        size = int(d["from"][b] - d["from"][a])
        if first is not None and length + size > budget:
            out.append((d, first, a))
            first, length, budget = None, 0, WIDTH
        if first is None:
            first = a
        length += size
    if first is not None:
        out.append((d, first, d["stretches"][-1][1]))
    return out


def batch(chosen, length=WIDTH + 2):
    """Windows → ids, mask, shapes, marks, rules [B, L]; first sub-word of each token, labels, which tokens are [B, N]."""
    size = len(chosen)
    longest = max(b - a for _, a, b in chosen)
    ids = np.full((size, length), PAD, np.int64)
    mask, shapes, marks, rules = (np.zeros((size, length), np.int64) for _ in range(4))
    first, labels = (np.zeros((size, longest), np.int64) for _ in range(2))
    real = np.zeros((size, longest), bool)
    for k, (d, a, b) in enumerate(chosen):
        start, end = int(d["from"][a]), int(d["from"][b])
        of = np.repeat(np.arange(a, b), np.diff(d["from"][a : b + 1]))
        n = end - start
        ids[k, 0], ids[k, n + 1] = CLS, SEP
        ids[k, 1 : n + 1] = d["pieces"][start:end]
        mask[k, : n + 2] = 1
        for to, name in ((shapes, "shapes"), (marks, "marks"), (rules, "rules")):
            to[k, 1 : n + 1] = d[name][of]
        first[k, : b - a] = d["from"][a:b] - start + 1
        labels[k, : b - a] = d["labels"][a:b]
        real[k, : b - a] = True
    return [torch.from_numpy(x) for x in (ids, mask, shapes, marks, rules, first, labels, real)]


def links(chosen, longest):
    """For each cue wholly in its window: window, first and last token, and each token's part (0 none, 1 source, 2 content)."""
    rows, starts, ends, parts = [], [], [], []
    for k, (d, a, b) in enumerate(chosen):
        for one in d["attributions"]:
            x, y = one["cue"][0]
            if x < a or y > b:
                continue
            part = np.zeros(longest, np.int64)
            for value, name in ((1, "source"), (2, "content")):
                for p, q in one[name]:
                    part[max(p, a) - a : max(min(q, b) - a, 0)] = value
            rows.append(k), starts.append(x - a), ends.append(y - a), parts.append(part)
    if not rows:
        return None
    return [torch.tensor(rows), torch.tensor(starts), torch.tensor(ends), torch.from_numpy(np.stack(parts))]
