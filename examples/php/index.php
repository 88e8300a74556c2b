<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// Checks a draft as one types. Try it:
//     php -d extension=build/php/smpolicy.so -S 127.0.0.1:8080 -t examples/php
// Without the extension it works over the command (SMPOLICY_COMMAND=build/smpolicy, or `smpolicy` in the PATH). Nothing is kept.

use SmPolicy\Policy;
use SmPolicy\SmPolicyException;

require __DIR__ . '/../../bindings/php/autoload.php';

const AUDIENCES = [
    'public' => 'everybody',
    'group' => 'a group of students',
    'direct' => 'one student',
];

/** What is known of the draft, from the form. */
function facts(array $form): array
{
    $audience = array_key_exists($form['audience'] ?? null, AUDIENCES) ? $form['audience'] : 'public';
    return [
        'author' => 'employee',
        'account' => ($form['account'] ?? '') === 'teacher_page' ? 'teacher_page' : 'personal',
        'audience.visibility' => $audience,
        'audience.members' => $audience === 'public' ? ['public'] : ['student'],
    ];
}

function check(array $form): string
{
    $text = is_string($form['text'] ?? null) ? $form['text'] : '';
    if (trim($text) === '') {
        return '';
    }
    try {
        return Policy::default()->classify($text, facts($form))->toHtml();
    } catch (SmPolicyException $error) {
        http_response_code(422);
        return '<p>' . htmlspecialchars($error->getMessage()) . '</p>';
    }
}

header('Content-Type: text/html; charset=utf-8');
header("Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'");
header('Cache-Control: no-store');
header('X-Content-Type-Options: nosniff');

if (isset($_POST['part'])) {
    echo check($_POST);
    return;
}
$draft = htmlspecialchars(is_string($_POST['text'] ?? null) ? $_POST['text'] : '');
?>
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Check a draft</title>
<link rel="stylesheet" href="page.css">
<script src="page.js" defer></script>
<h1>Check a draft</h1>
<form method="post">
    <label for="text">What you are about to post</label>
    <textarea id="text" name="text" rows="6"><?= $draft ?></textarea>
    <label>Who reads it
        <select name="audience">
<?php foreach (AUDIENCES as $value => $name) { ?>
            <option value="<?= $value ?>"<?= ($_POST['audience'] ?? '') === $value ? ' selected' : '' ?>><?= $name ?></option>
<?php } ?>
        </select>
    </label>
    <label>From
        <select name="account">
            <option value="personal">a personal account</option>
            <option value="teacher_page"<?= ($_POST['account'] ?? '') === 'teacher_page' ? ' selected' : '' ?>>a teacher page</option>
        </select>
    </label>
    <button>Check</button>
</form>
<p>It advises; you decide. The draft is kept nowhere.</p>
<output for="text" aria-live="polite"><?= check($_POST) ?></output>
</html>
