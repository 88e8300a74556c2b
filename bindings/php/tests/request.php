<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// One request of a server: which process it is, how many policies that has loaded, and a report.

use SmPolicy\Policy;

require dirname(__DIR__) . '/autoload.php';

$began = hrtime(true);
$policy = isset($_GET['policy']) ? Policy::load($_GET['policy']) : Policy::default();
$report = $policy->classify("Text me tonight, don't tell", author: 'employee', audience: ['members' => ['student']]);
$taken = (hrtime(true) - $began) / 1000;
header('Content-Type: application/json');
echo json_encode([
    'driver' => Policy::driver(),
    'sapi' => PHP_SAPI,
    'process' => getmypid(),
    'loads' => Policy::driver() === 'extension' ? smpolicy_loads() : null,
    'digest' => $policy->digest,
    'microseconds' => $taken,
    'report' => $report,
]);
