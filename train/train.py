"""python train.py --data DATA --out OUT [--epochs 4] [--seed 1]: trains the tagger; writes OUT/tagger.pt (averaged weights).

Steps alternate between attributions (PolNeAR train) and names (worldwide-news without the held-out fifth) in one random
order. On 2 cores one step of 12 windows takes about 0.7 s with bfloat16 and a compiled encoder.
"""
import argparse, pathlib
import torch
from documents import CLS, MASK, NAMES, SEP, TAGS, batch, held_out, links, load, outlet, two_annotators, windows
from loop import arguments, begin, hidden, train
from model import Tagger

parser = argparse.ArgumentParser()
parser.add_argument("--data", default="data")
parser.add_argument("--names", type=float, default=0.5, help="share of the windows with names seen in an epoch")
args = arguments(parser, epochs=4, rate=2.5e-4, masked=0.07)
SIZE, LINKS, NAMED, UNRULED = 12, 0.7, 0.5, 0.15

draw = begin(args)
told = two_annotators(load(f"{args.data}/train.jsonl", TAGS))
named = [d for d in load(f"{args.data}/names.jsonl", NAMES) if not held_out(outlet(d))]
model = Tagger()


def epoch():
    """Batches of both tasks in one random order."""
    batches = []
    for documents, share, task in ((told, 1.0, "told"), (named, args.names, "named")):
        all_windows = [w for d in documents for w in windows(d, draw)]
        draw.shuffle(all_windows)
        all_windows = all_windows[: int(len(all_windows) * share)]
        batches += [(task, all_windows[i : i + SIZE]) for i in range(0, len(all_windows) - SIZE + 1, SIZE)]
    draw.shuffle(batches)
    return batches


def loss_of(step):
    task, chosen = step
    ids, mask, shapes, marks, rules, first, labels, real = batch(chosen)
    ids = hidden(ids, args.masked, mask, (CLS, SEP), MASK)
    rules = rules * (torch.rand(len(rules), 1) >= UNRULED)  # it must stand without the rules too
    with torch.autocast("cpu", torch.bfloat16):
        h = model.hidden(ids, mask, shapes, marks, rules, first)
        scores = (model.tags if task == "told" else model.names)(model.drop(h))
    if task == "named":
        loss = model.name_chain.loss(scores.float(), labels, real)
        return NAMED * loss, {"named": loss.item()}
    loss = model.chain.loss(scores.float(), labels, real)
    shown = {"told": loss.item()}
    cues = links(chosen, real.shape[1])
    if cues:
        rows, starts, ends, parts = cues
        with torch.autocast("cpu", torch.bfloat16):
            linked = model.links(h, rows, starts, ends)
        of = torch.nn.functional.cross_entropy(linked.float()[real[rows]], parts[real[rows]])
        shown["links"] = of.item()
        loss = loss + LINKS * of
    return loss, shown


print(f"{len(told)} + {len(named)} documents")
chains = [*model.chain.parameters(), *model.name_chain.parameters()]
heads = [p for n, p in model.named_parameters() if not n.startswith(("encoder.", "chain.", "name_chain."))]
train(model, ((heads, 5 * args.rate), (chains, 5e-3)), epoch, loss_of, args, pathlib.Path(args.out) / "tagger.pt")
