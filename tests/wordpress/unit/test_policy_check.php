<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

// What it asks of WordPress before it opens anything.
function __( string $text ): string {
	return $text;
}

function path_is_absolute( string $path ): bool {
	return str_starts_with( $path, '/' );
}

function wp_normalize_path( string $path ): string {
	return $path;
}

function trailingslashit( string $path ): string {
	return rtrim( $path, '/' ) . '/';
}

namespace Smpolicy_Tests;

use Smpolicy_Plugin\Admin\Policy_Check;
use Smpolicy_Plugin\Settings;

$top = sys_get_temp_dir() . '/smpolicy-roster-' . getmypid();
foreach ( array( '', '/www', '/www/blog', '/www-of-another', '/content' ) as $folder ) {
	mkdir( $top . $folder );
}
define( 'ABSPATH', "$top/www/blog/" );
define( 'WP_CONTENT_DIR', "$top/content" );
require __DIR__ . '/harness.php';

register_shutdown_function( // run() exits.
	static function () use ( $top ): void {
		foreach ( array( '/content', '/www-of-another', '/www/blog', '/www', '' ) as $folder ) {
			array_map( 'unlink', glob( "$top$folder/*.csv" ) );
			rmdir( $top . $folder );
		}
	}
);

function is_refused( string $roster, string $root ): bool {
	file_put_contents( $roster, "name,role\n" );
	$_SERVER['DOCUMENT_ROOT'] = $root;
	try {
		$errors = Policy_Check::errors( array( 'roster_file' => $roster ) + Settings::completed( array() ) );
	} catch ( \Error ) {
		return false; // It went on to what this test has nothing of.
	}
	return str_contains( $errors[0]['message'] ?? '', 'must not be in a folder of the website' );
}

run(
	'policy_check',
	array(
		'a_roster_must_not_be_where_a_browser_can_fetch_it' => static function () use ( $top ): void {
			equal( is_refused( "$top/www/blog/roster.csv", '' ), true, 'WordPress itself' );
			equal( is_refused( "$top/www/roster.csv", "$top/www" ), true, 'the root of the website above it' );
			equal( is_refused( "$top/content/roster.csv", "$top/www" ), true, 'its content elsewhere' );
			foreach ( array( '/roster.csv', '/www-of-another/roster.csv' ) as $outside ) {
				foreach ( array( "$top/www", "$top/www/", '', '/', '/nowhere' ) as $root ) {
					equal( is_refused( $top . $outside, $root ), false, "$outside of $root" );
				}
			}
		},
	)
);
