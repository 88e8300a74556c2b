<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// Disclosures as JSON Lines on standard input; for each its report's JSON, that without its words, and all that the objects say, as
// one line each. With an option of Policy::load(): the policy's file.

use SmPolicy\Policy;
use SmPolicy\SmPolicyException;

require dirname(__DIR__) . '/autoload.php';

$policy = isset($argv[1]) ? Policy::load($argv[1]) : Policy::default();
while (($line = fgets(STDIN)) !== false) {
    $facts = json_decode($line, true, 64, JSON_THROW_ON_ERROR);
    $text = $facts['text'] ?? '';
    unset($facts['text']);
    try {
        $report = $policy->classify($text, $facts);
        echo $report->toJson(), "\n", $report->toJson(redact: true), "\n";
        echo json_encode([
            $report->disposition, $report->id(), count($report), $report->findings, $report->definitions, $report->signals,
            $report->urgent,
        ], JSON_THROW_ON_ERROR), "\n";
    } catch (SmPolicyException $error) {
        echo $error->status, "\n\n\n";
    }
}
