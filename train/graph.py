"""An encoder with its heads → an int8 ONNX file: attention fused, weights int8 by channel (dynamic), small heads in float."""
import hashlib, json, pathlib, shutil
import onnx, torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from transformers.models.bert import modeling_bert


def restored(model, *paths):
    """The model with the weights of a file (the mean of several), in float, its attention plain: the fusion knows that shape."""
    runs = [torch.load(path) for path in paths]
    model.load_state_dict({k: sum(run[k].float() for run in runs) / len(runs) if v.is_floating_point() else v for k, v in runs[0].items()})
    model.eval()
    model.encoder.config._attn_implementation = model.encoder.attn_implementation = "eager"
    for layer in model.encoder.encoder.layer:
        attention = modeling_bert.BertSelfAttention(model.encoder.config)
        attention.load_state_dict(layer.attention.self.state_dict())
        layer.attention.self = attention.eval()
    return model


def encoded(encoder, ids, mask, added):
    """Sub-words [B, L] and what is added to each of their vectors [B, L, width] → one vector a sub-word."""
    e = encoder.embeddings
    x = e.word_embeddings(ids) + added
    x = e.LayerNorm(x + e.position_embeddings(torch.arange(ids.shape[1])[None]) + e.token_type_embeddings.weight[0])
    hidden = (1.0 - mask[:, None, None, :].to(torch.float32)) * -10000.0
    for layer in encoder.encoder.layer:
        x = layer(x, hidden)[0]
    return x


def write(graph, given, outputs, axes, heads, config, out, to):
    """`given`: an example of each input by name. Writes OUT/NAME.{float,fused,int8}.onnx and copies the last to `to`."""
    name = to.name.split(".")[0]
    plain, fused, small = (str(out / f"{name}.{kind}.onnx") for kind in ("float", "fused", "int8"))
    torch.onnx.export(graph, tuple(given.values()), plain, opset_version=17, dynamo=False, input_names=list(given), output_names=outputs, dynamic_axes=axes)
    options = FusionOptions("bert")
    options.enable_embed_layer_norm = False
    better = optimizer.optimize_model(plain, model_type="bert", num_heads=config.num_attention_heads, hidden_size=config.hidden_size, optimization_options=options, opt_level=0)
    print(better.get_fused_operator_statistics())
    better.save_model_to_file(fused)
    apart(fused)
    kept = [n.name for n in onnx.load(fused).graph.node if n.op_type in ("MatMul", "Gemm") and n.name.startswith(tuple(f"/{k}/" for k in heads))]
    print("in float:", kept)
    quantize_dynamic(fused, small, weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=kept, extra_options={"MatMulConstBOnly": True, "DefaultTensorType": 1})
    shutil.copy(small, to)
    for f in (plain, fused, small):
        print(f, round(pathlib.Path(f).stat().st_size / 1e6, 1), "MB")


def apart(path):
    """Each fused sum and norm → sums, then the norm: the runtime's fused one is a plain loop, a sixth of the time of a run."""
    whole = onnx.load(path)
    nodes = []
    for n in whole.graph.node:
        if n.op_type != "SkipLayerNormalization":
            nodes.append(n)
            continue
        x, skip, gain, shift, bias = n.input
        epsilon = next(a.f for a in n.attribute if a.name == "epsilon")
        biased, added = f"{n.name}_biased", f"{n.name}_added"
        nodes += [
            onnx.helper.make_node("Add", [x, bias], [biased], name=biased),
            onnx.helper.make_node("Add", [biased, skip], [added], name=added),
            onnx.helper.make_node("LayerNormalization", [added, gain, shift], [n.output[0]], name=f"{n.name}_norm", axis=-1, epsilon=epsilon),
        ]
    del whole.graph.node[:]
    whole.graph.node.extend(nodes)
    onnx.save(whole, path)


def sums(folder, *files):
    """Notes the SHA-256 of files of `model/`, which the program checks before it uses them."""
    path = folder / "checksums.json"
    known = json.loads(path.read_text()) if path.exists() else {}
    known |= {f: hashlib.sha256((folder / f).read_bytes()).hexdigest() for f in files}
    path.write_text(json.dumps(known, indent=2) + "\n")
