import { openMemory } from "../../src/store/memory.ts";
import { storeCases } from "./cases.ts";

storeCases("the store in memory", async () => openMemory());
