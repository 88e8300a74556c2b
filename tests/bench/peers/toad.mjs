// SPDX-License-Identifier: MIT
import { createRequire } from "node:module";
import { answer } from "./peer.mjs";

const { profanity } = createRequire(process.env.PEER_MODULES + "/")("@2toad/profanity");
answer((text) => profanity.exists(text));
