<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Tests;

require __DIR__ . '/harness.php';

run(
	'main_file',
	array(
		'without_mbstring_it_says_so_and_does_nothing' => static function (): void {
			$main = realpath( __DIR__ . '/../../../examples/wordpress/smpolicy/smpolicy.php' );
			$code = 'define( "ABSPATH", "/" ); function esc_html__( $text ) { return $text; } '
				. 'function add_action( $hook, $what ) { echo "$hook "; $what(); } require $argv[1]; echo " done";';
			$told = (string) shell_exec( escapeshellarg( PHP_BINARY ) . ' -n -r ' . escapeshellarg( $code ) . ' -- ' . escapeshellarg( $main ) . ' 2>&1' );
			equal( str_starts_with( $told, 'admin_notices <div' ) && str_contains( $told, 'mbstring' ) && str_ends_with( $told, ' done' ), true, $told );
		},
	)
);
