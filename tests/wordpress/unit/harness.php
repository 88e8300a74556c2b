<?php
// SPDX-License-Identifier: MIT
// Tests of what knows nothing of WordPress: functions by name, a line each.
declare(strict_types=1);

namespace Smpolicy_Tests;

require __DIR__ . '/../../../examples/wordpress/smpolicy/includes/class-autoloader.php';
require __DIR__ . '/../../../bindings/php/autoload.php';
\Smpolicy_Plugin\Autoloader::register( realpath( __DIR__ . '/../../../examples/wordpress/smpolicy' ) );
defined( 'ABSPATH' ) || define( 'ABSPATH', '/nowhere/' );

function equal( mixed $got, mixed $wanted, string $what = '' ): void {
	if ( $got !== $wanted ) {
		throw new \RuntimeException( "$what\n   got: " . json_encode( $got, JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ) . "\nwanted: " . json_encode( $wanted, JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ) );
	}
}

function run( string $suite, array $tests ): void {
	$failed = 0;
	foreach ( $tests as $name => $test ) {
		try {
			$test();
			echo "ok - $suite::$name\n";
		} catch ( \Throwable $failure ) {
			++$failed;
			echo "not ok - $suite::$name\n    " . str_replace( "\n", "\n    ", $failure->getMessage() . "\n" . $failure->getTraceAsString() ) . "\n";
		}
	}
	exit( $failed ? 1 : 0 );
}
