"""What both models' training shares: AdamW with a rate a group, warm-up and linear decay, clipping, and the average of
the weights, which is what is kept. A model has an `encoder`, whose word embeddings stay as they are."""
import random, pathlib, time
import torch

WARM_UP, DECAY, CLIP = 0.06, 0.995, 1.0


def arguments(parser, epochs, rate, masked):
    parser.add_argument("--out", default="out")
    parser.add_argument("--epochs", type=float, default=epochs)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=rate)
    parser.add_argument("--masked", type=float, default=masked, help="share of sub-words hidden")
    parser.add_argument("--start", help="weights to go on from")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, default=0, help="stop after so many (to try it out)")
    return parser.parse_args()


def begin(args):
    """→ the source of chance of everything that is drawn."""
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    pathlib.Path(args.out).mkdir(parents=True, exist_ok=True)
    return random.Random(args.seed)


def hidden(ids, share, mask, special, word):
    """Sub-words with a share of them hidden behind `word`, those of `special` never: it stands in for dropout."""
    free = (mask > 0) & ~torch.isin(ids, torch.tensor(special))
    return torch.where((torch.rand(ids.shape) < share) & free, word, ids)


def train(model, groups, epoch, loss_of, args, path):
    """Runs steps until `args.epochs` are done. `groups`: (parameters, rate) besides the encoder's; `epoch()` → batches;
    `loss_of(batch)` → the loss and what to print of it by name. Writes the averaged weights to `path` after each epoch."""
    if args.start:
        model.load_state_dict(torch.load(args.start))
    inner = [p for p in model.encoder.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW([dict(params=p, lr=rate) for p, rate in ((inner, args.rate), *groups)], weight_decay=0.01)
    rates = [g["lr"] for g in optimiser.param_groups]
    trained = [p for g in optimiser.param_groups for p in g["params"]]
    average = [p.detach().clone() for p in trained]

    def save():
        kept = [p.detach().clone() for p in trained]
        for p, a in zip(trained, average):
            p.data.copy_(a)
        torch.save({k.replace("_orig_mod.", ""): v.half() if v.is_floating_point() else v for k, v in model.state_dict().items()}, path)
        for p, k in zip(trained, kept):
            p.data.copy_(k)

    batches = epoch()
    a_epoch = len(batches)
    total = int(a_epoch * args.epochs)
    print(f"{a_epoch} steps an epoch, {total} in all", flush=True)
    model.encoder = torch.compile(model.encoder, dynamic=False)
    began, sums = time.time(), {}
    for step in range(args.steps or total):
        if not batches:
            batches = epoch()
        model.train()
        model.encoder.eval()  # dropout inside the encoder costs three times the time; hiding words does its work
        share = min(1, (step + 1) / (WARM_UP * total)) * max(0.02, (total - step) / total)
        for group, rate in zip(optimiser.param_groups, rates):
            group["lr"] = rate * share
        loss, told = loss_of(batches.pop())
        for name, value in told.items():
            sums.setdefault(name, []).append(value)
        loss.backward()
        # A head that the step's task did not use has no gradient.
        torch.nn.utils.clip_grad_norm_([p for p in trained if p.grad is not None], CLIP)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        decay = min(DECAY, (1 + step) / (10 + step))
        with torch.no_grad():
            torch._foreach_mul_(average, decay)
            torch._foreach_add_(average, trained, alpha=1 - decay)
        if (step + 1) % 50 == 0:
            means = " ".join(f"{k} {sum(v) / len(v):.4f}" for k, v in sums.items())
            print(f"{step + 1}/{total} {means} {(time.time() - began) / (step + 1):.2f} s a step", flush=True)
            sums.clear()
        if (step + 1) % a_epoch == 0:
            save()
    save()
