"""python train.py --data DATA --out OUT [--epochs 4] [--seed 1]: trains the tagger; writes OUT/tagger.pt (averaged weights).

Steps alternate between attributions (PolNeAR train) and names (worldwide-news without the held-out fifth) in one random
order. On 2 cores one step of 12 windows takes about 0.7 s with bfloat16 and a compiled encoder.
"""
import argparse, pathlib, random, time
import torch
from documents import CLS, MASK, NAMES, SEP, TAGS, batch, held_out, links, load, outlet, two_annotators, windows
from model import Tagger

parser = argparse.ArgumentParser()
parser.add_argument("--data", default="data")
parser.add_argument("--out", default="out")
parser.add_argument("--epochs", type=float, default=4)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--rate", type=float, default=2.5e-4)
parser.add_argument("--names", type=float, default=0.5, help="share of the windows with names seen in an epoch")
parser.add_argument("--start", help="a tagger.pt to go on from")
parser.add_argument("--masked", type=float, default=0.07, help="share of sub-words hidden")
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--steps", type=int, default=0, help="stop after so many (to try it out)")
args = parser.parse_args()
SIZE, LINKS, NAMED, UNRULED = 12, 0.7, 0.5, 0.15

torch.set_num_threads(args.threads)
torch.manual_seed(args.seed)
draw = random.Random(args.seed)
out = pathlib.Path(args.out)
out.mkdir(parents=True, exist_ok=True)
told = two_annotators(load(f"{args.data}/train.jsonl", TAGS))
named = [d for d in load(f"{args.data}/names.jsonl", NAMES) if not held_out(outlet(d))]

model = Tagger()
if args.start:
    model.load_state_dict(torch.load(args.start))
chains = [*model.chain.parameters(), *model.name_chain.parameters()]
inner = [p for p in model.encoder.parameters() if p.requires_grad]
heads = [p for n, p in model.named_parameters() if not n.startswith(("encoder.", "chain.", "name_chain."))]
optimiser = torch.optim.AdamW(
    [dict(params=inner, lr=args.rate), dict(params=heads, lr=5 * args.rate), dict(params=chains, lr=5e-3)], weight_decay=0.01)
rates = [g["lr"] for g in optimiser.param_groups]
trained = [*inner, *heads, *chains]
average = [p.detach().clone() for p in trained]


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


def save():
    kept = [p.detach().clone() for p in trained]
    for p, a in zip(trained, average):
        p.data.copy_(a)
    torch.save({k.replace("_orig_mod.", ""): v.half() if v.is_floating_point() else v for k, v in model.state_dict().items()}, out / "tagger.pt")
    for p, k in zip(trained, kept):
        p.data.copy_(k)


batches = epoch()
a_epoch = len(batches)
total = int(a_epoch * args.epochs)
print(f"{len(told)} + {len(named)} documents, {a_epoch} steps an epoch, {total} in all", flush=True)
plain = model.encoder
model.encoder = torch.compile(plain, dynamic=False)
began, sums = time.time(), {"told": [], "named": [], "links": []}
for step in range(args.steps or total):
    if not batches:
        batches = epoch()
    task, chosen = batches.pop()
    model.train()
    model.encoder.eval()  # dropout inside the encoder costs three times the time; masking words does its work
    share = min(1, (step + 1) / (0.06 * total)) * max(0.02, (total - step) / total)
    for group, rate in zip(optimiser.param_groups, rates):
        group["lr"] = rate * share
    ids, mask, shapes, marks, rules, first, labels, real = batch(chosen)
    hide = (torch.rand(ids.shape) < args.masked) & (ids != CLS) & (ids != SEP) & (mask > 0)
    ids = torch.where(hide, MASK, ids)
    rules = rules * (torch.rand(len(rules), 1) >= UNRULED)  # it must stand without the rules too
    with torch.autocast("cpu", torch.bfloat16):
        h = model.hidden(ids, mask, shapes, marks, rules, first)
        scores = (model.tags if task == "told" else model.names)(model.drop(h))
    if task == "told":
        loss = model.chain.loss(scores.float(), labels, real)
        sums["told"].append(loss.item())
        cues = links(chosen, real.shape[1])
        if cues:
            rows, starts, ends, parts = cues
            with torch.autocast("cpu", torch.bfloat16):
                linked = model.links(h, rows, starts, ends)
            of = torch.nn.functional.cross_entropy(linked.float()[real[rows]], parts[real[rows]])
            sums["links"].append(of.item())
            loss = loss + LINKS * of
    else:
        loss = model.name_chain.loss(scores.float(), labels, real)
        sums["named"].append(loss.item())
        loss = NAMED * loss
    loss.backward()
    # A head that the step's task did not use has no gradient.
    torch.nn.utils.clip_grad_norm_([p for p in trained if p.grad is not None], 1.0)
    optimiser.step()
    optimiser.zero_grad(set_to_none=True)
    decay = min(0.995, (1 + step) / (10 + step))
    with torch.no_grad():
        torch._foreach_mul_(average, decay)
        torch._foreach_add_(average, trained, alpha=1 - decay)
    if (step + 1) % 50 == 0:
        means = " ".join(f"{k} {sum(v) / max(1, len(v)):.4f}" for k, v in sums.items())
        print(f"{step + 1}/{total} {means} {(time.time() - began) / (step + 1):.2f} s a step", flush=True)
        sums = {k: [] for k in sums}
    if (step + 1) % a_epoch == 0:
        save()
save()
