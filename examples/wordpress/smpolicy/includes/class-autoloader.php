<?php
/**
 * Finds the classes of this plugin, and those of the binding that it carries.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * `Smpolicy_Plugin\Comments\Comment_Gate` is includes/comments/class-comment-gate.php.
 */
final class Autoloader {

	/**
	 * Registers it for the plugin in a folder.
	 *
	 * @param string $folder The plugin's own.
	 */
	public static function register( string $folder ): void {
		spl_autoload_register(
			static function ( string $name ) use ( $folder ): void {
				if ( ! str_starts_with( $name, __NAMESPACE__ . '\\' ) ) {
					return;
				}
				$parts = explode( '\\', strtolower( str_replace( '_', '-', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) ) );
				$last  = array_pop( $parts );
				$file  = $folder . '/includes/' . implode( '', array_map( static fn ( $part ) => $part . '/', $parts ) ) . "class-$last.php";
				if ( is_file( $file ) ) {
					require $file;
				}
			}
		);
		// A site that manages its PHP packages itself has the binding already.
		$binding = $folder . '/binding/autoload.php';
		if ( is_file( $binding ) ) {
			require_once $binding;
		}
	}
}
