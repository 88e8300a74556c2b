<?php
// SPDX-License-Identifier: MIT
// Runs `wp smpolicy …` where WP-CLI is not installed: the part of it that the command uses.
define( 'WP_CLI', true );

final class WP_CLI {
	private static object $command;

	public static function add_command( string $name, object $command ): void {
		self::$command = $command;
	}

	public static function log( string $line ): void {
		echo "$line\n";
	}

	public static function success( string $line ): void {
		echo "Success: $line\n";
	}

	public static function run( array $arguments ): void {
		$words   = array();
		$options = array();
		foreach ( array_slice( $arguments, 1 ) as $argument ) {
			if ( preg_match( '/^--([a-z]+)(?:=(.*))?$/', $argument, $found ) ) {
				$options[ $found[1] ] = $found[2] ?? true;
			} else {
				$words[] = $argument;
			}
		}
		self::$command->{$arguments[0]}( $words, $options );
	}
}

require __DIR__ . '/load.php';
require $argv[1] . '/wp-load.php';
WP_CLI::run( array_slice( $argv, 2 ) );
