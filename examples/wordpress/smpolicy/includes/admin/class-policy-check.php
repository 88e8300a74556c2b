<?php
/**
 * Checks a policy before it is used.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

use SmPolicy\Diagnostic;
use SmPolicy\Policy;
use SmPolicy\SmPolicyException;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Policy_Overlay;
use Smpolicy_Plugin\Private_Folder;

/**
 * Tries settings in files of their own; only what the library takes without an error takes the place of what is in use.
 */
final class Policy_Check {

	private const BASE    = 'base.yaml';
	private const OVERLAY = 'policy.yaml';

	/**
	 * What is wrong with settings: nothing, or lines to show, each with a message and, where there is one, the line that it is about.
	 *
	 * @param array<string, mixed> $settings As Settings::all() gives them.
	 * @return list<array{message: string, source: string}>
	 */
	public static function errors( array $settings ): array {
		$errors = self::path_errors( $settings );
		if ( $errors ) {
			return $errors;
		}
		try {
			$base = match ( $settings['source'] ) {
				'text'  => self::trial( self::BASE, $settings['policy_text'] ),
				'file'  => $settings['policy_file'],
				default => null,
			};
			$path = Policy_Overlay::is_needed( $settings ) ? self::trial( self::OVERLAY, self::overlay( $settings, $base ) ) : $base;
			Policies::open( $path, $settings['roster_file'], 'en', $settings['deep'], $settings['deep_weights'] );
			return array();
		} catch ( \Throwable $failure ) {
			return self::told( $failure );
		} finally {
			Private_Folder::remove( 'trial-' . self::BASE );
			Private_Folder::remove( 'trial-' . self::OVERLAY );
		}
	}

	/**
	 * What is doubtful in settings that are in use, such as words by which plain criticism would become a ground.
	 *
	 * @param array<string, mixed> $settings As Settings::all() gives them.
	 * @return list<array{message: string, source: string}>
	 */
	public static function warnings( array $settings ): array {
		$path = Policies::path( $settings );
		if ( null === $path ) {
			return array();
		}
		try {
			return array_map( self::line( ... ), Policy::check( $path ) );
		} catch ( \Throwable $failure ) {
			return self::told( $failure );
		}
	}

	/**
	 * Writes the files that settings without errors need.
	 *
	 * @param array<string, mixed> $settings As Settings::all() gives them.
	 * @throws \RuntimeException Where they cannot be written.
	 */
	public static function write( array $settings ): void {
		if ( 'text' === $settings['source'] ) {
			Private_Folder::write( self::BASE, $settings['policy_text'] );
		}
		if ( Policy_Overlay::is_needed( $settings ) ) {
			$base = match ( $settings['source'] ) {
				'text'  => Private_Folder::path( self::BASE ),
				'file'  => $settings['policy_file'],
				default => null,
			};
			Private_Folder::write( self::OVERLAY, self::overlay( $settings, $base ) );
		}
	}

	/**
	 * The policy file that lays settings over another.
	 *
	 * @param array<string, mixed> $settings As Settings::all() gives them.
	 * @param string|null          $base     The other; null: the built-in one.
	 */
	private static function overlay( array $settings, ?string $base ): string {
		$name = wp_specialchars_decode( get_option( 'blogname' ), ENT_QUOTES );
		return Policy_Overlay::yaml( $settings, $base, Policy_Overlay::id( $name ), $name );
	}

	/**
	 * Writes a file to try.
	 *
	 * @param string $name     Its name, later.
	 * @param string $contents Its contents.
	 */
	private static function trial( string $name, string $contents ): string {
		Private_Folder::write( 'trial-' . $name, $contents );
		return Private_Folder::path( 'trial-' . $name );
	}

	/**
	 * What is wrong with the paths. A roster names students: it must not be where a browser could fetch it.
	 *
	 * @param array<string, mixed> $settings As Settings::all() gives them.
	 * @return list<array{message: string, source: string}>
	 */
	private static function path_errors( array $settings ): array {
		$errors = array();
		if ( 'file' === $settings['source'] && ! path_is_absolute( $settings['policy_file'] ) ) {
			$errors[] = __( 'The policy file needs its whole path, from the root of the server.', 'smpolicy' );
		}
		if ( 'off' !== $settings['deep'] && '' !== $settings['deep_weights'] && ! path_is_absolute( $settings['deep_weights'] ) ) {
			$errors[] = __( 'The file of weights needs its whole path, from the root of the server.', 'smpolicy' );
		}
		if ( '' !== $settings['roster_file'] ) {
			$real = realpath( $settings['roster_file'] );
			if ( ! path_is_absolute( $settings['roster_file'] ) ) {
				$errors[] = __( 'The roster needs its whole path, from the root of the server.', 'smpolicy' );
			} elseif ( false !== $real && self::is_served( $real ) ) {
				$errors[] = __( 'The roster names students, so it must not be in a folder of the website. Put it where no browser can fetch it.', 'smpolicy' );
			}
		}
		return array_map(
			static fn ( $message ) => array(
				'message' => $message,
				'source'  => '',
			),
			$errors
		);
	}

	/**
	 * Whether a file lies in a folder of the website: WordPress may be below the website's own root, and its content elsewhere.
	 *
	 * @param string $real The file's path, without links.
	 */
	private static function is_served( string $real ): bool {
		$root = $_SERVER['DOCUMENT_ROOT'] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- the web server's own word.
		foreach ( array( ABSPATH, WP_CONTENT_DIR, $root ) as $folder ) {
			$folder = '' === $folder ? false : realpath( $folder );
			// A root of "/" is that of a server that sees nothing else, and tells nothing.
			if ( false !== $folder && '/' !== $folder && str_starts_with( wp_normalize_path( $real ), trailingslashit( wp_normalize_path( $folder ) ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A failure in lines: the library's own words, with place and line.
	 *
	 * @param \Throwable $failure The failure.
	 * @return list<array{message: string, source: string}>
	 */
	private static function told( \Throwable $failure ): array {
		$lines = array();
		foreach ( $failure instanceof SmPolicyException ? $failure->diagnostics : array() as $diagnostic ) {
			$lines[] = self::line( $diagnostic );
		}
		if ( ! $lines ) {
			$lines[] = array(
				'message' => $failure->getMessage(),
				'source'  => '',
			);
		}
		return $lines;
	}

	/**
	 * A diagnostic as a line, with the name that its file has for the administrator.
	 *
	 * @param Diagnostic $diagnostic The diagnostic.
	 * @return array{message: string, source: string}
	 */
	private static function line( Diagnostic $diagnostic ): array {
		$file = match ( preg_replace( '~^trial-~', '', basename( $diagnostic->file ) ) ) {
			self::BASE    => __( 'Policy text', 'smpolicy' ),
			self::OVERLAY => __( 'Organization and thresholds', 'smpolicy' ),
			default       => basename( $diagnostic->file ),
		};
		return array(
			'message' => "$file:{$diagnostic->line}:{$diagnostic->column}: {$diagnostic->message}",
			'source'  => null === $diagnostic->source ? '' : $diagnostic->source . "\n" . str_repeat( ' ', max( 0, $diagnostic->column - 1 ) ) . '^',
		);
	}
}
