// SPDX-License-Identifier: MIT
// Reads {timed, asked} from standard input, writes the median microseconds of each timed text and the answer to each asked.
import { readFileSync } from "node:fs";

const ROUNDS = 300, WARM_UP = 300;

export function answer(ask) {
    const { timed, asked } = JSON.parse(readFileSync(0, "utf8"));
    const microseconds = timed.map((text) => {
        for (let i = 0; i < WARM_UP; i++) ask(text);
        const taken = [];
        for (let i = 0; i < ROUNDS; i++) {
            const began = process.hrtime.bigint();
            ask(text);
            taken.push(Number(process.hrtime.bigint() - began) / 1e3);
        }
        return taken.sort((a, b) => a - b)[ROUNDS / 2];
    });
    console.log(JSON.stringify({ microseconds, answers: asked.map((text) => Boolean(ask(text))) }));
}
