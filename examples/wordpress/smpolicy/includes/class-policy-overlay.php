<?php
/**
 * What the settings lay over the policy.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * A policy file that extends another by the organization and thresholds of the settings. It knows nothing of WordPress.
 */
final class Policy_Overlay {

	private const BUILT_IN = 'northwest-technology-center';

	/**
	 * Whether the settings say anything that a policy file must.
	 *
	 * @param array<string, mixed> $settings As Settings::all() gives them.
	 */
	public static function is_needed( array $settings ): bool {
		return array() !== array_filter( $settings['organization'] ) || array() !== $settings['thresholds'];
	}

	/**
	 * The policy file.
	 *
	 * @param array<string, mixed> $settings As Settings::all() gives them.
	 * @param string|null          $base     The policy file that it extends; null: the built-in policy.
	 * @param string               $id       The policy's id.
	 * @param string               $title    The policy's title.
	 */
	public static function yaml( array $settings, ?string $base, string $id, string $title ): string {
		$lines = array(
			'extends: ' . self::quoted( $base ?? self::BUILT_IN ),
			'policy: ' . self::quoted( $id ),
			'version: ' . self::quoted( (string) ( $settings['revision'] + 1 ) ),
			'title: ' . self::quoted( $title ),
		);

		$organization = array_filter( $settings['organization'] );
		if ( $organization ) {
			$lines[] = 'organization:';
			foreach ( $organization as $key => $values ) {
				$lines[] = "  $key: [" . implode( ', ', array_map( self::quoted( ... ), $values ) ) . ']';
			}
		}
		if ( $settings['thresholds'] ) {
			$lines[] = 'thresholds:';
			foreach ( $settings['thresholds'] as $signal => $threshold ) {
				$lines[] = "  $signal: " . sprintf( '%.2F', $threshold );
			}
		}
		return implode( "\n", $lines ) . "\n";
	}

	/**
	 * An id as policies have them, of a site's name.
	 *
	 * @param string $name Any text.
	 */
	public static function id( string $name ): string {
		$id = trim( (string) preg_replace( '/[^a-z0-9]+/', '-', strtolower( $name ) ), '-' );
		return '' === $id ? 'this-site' : substr( $id, 0, 60 );
	}

	/**
	 * A double-quoted YAML scalar of any text: JSON's strings are among them.
	 *
	 * @param string $text The text.
	 */
	private static function quoted( string $text ): string {
		return (string) json_encode( $text, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	}
}
