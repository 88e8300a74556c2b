// SPDX-License-Identifier: MIT
//! Reads {timed, asked} from standard input, writes the median microseconds of each timed text and the answer to each asked.
use rustrict::{CensorStr, Type};
use serde_json::{json, Value};
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 300;

fn texts(given: &Value, name: &str) -> Vec<String> {
    given[name].as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_string()).collect()
}

fn main() {
    let given: Value = serde_json::from_reader(std::io::stdin()).unwrap();
    let ask = |text: &str| text.is(Type::PROFANE & Type::MILD_OR_HIGHER);
    let mut microseconds = Vec::new();
    for text in texts(&given, "timed") {
        let mut taken: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let began = Instant::now();
                black_box(ask(black_box(&text)));
                began.elapsed().as_secs_f64() * 1e6
            })
            .collect();
        taken.sort_by(|a, b| a.partial_cmp(b).unwrap());
        microseconds.push(taken[ROUNDS / 2]);
    }
    let answers: Vec<bool> = texts(&given, "asked").iter().map(|text| ask(text)).collect();
    println!("{}", json!({"microseconds": microseconds, "answers": answers}));
}
