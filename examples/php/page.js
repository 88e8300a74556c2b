// SPDX-License-Identifier: MIT
// Without this file the form works by its button.
const form = document.querySelector('form');
const output = document.querySelector('output');
let asked = 0;
let timer;

async function check() {
    const number = ++asked;
    const body = new FormData(form);
    body.set('part', '1');
    const answer = await fetch(location.href, { method: 'POST', body });
    const html = await answer.text();
    if (number === asked) output.innerHTML = html; // safe: the server escapes all that is not its own
}

form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, 200);
});
