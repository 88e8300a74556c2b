<?php
// SPDX-License-Identifier: MIT
// Runs the statements of the second argument with WordPress loaded, and writes what they return as JSON.
require __DIR__ . '/load.php';
require $argv[1] . '/wp-load.php';
echo json_encode( eval( $argv[2] ), JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES );
