<?php
/**
 * Settings as a form sends them.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

use Smpolicy_Plugin\Clause_Actions;
use Smpolicy_Plugin\Policies;

/**
 * Of what a form holds, what settings may be. It knows nothing of WordPress.
 */
final class Settings_Input {

	private const ORGANIZATION = array( 'names', 'handles', 'domains', 'contacts' );

	/**
	 * Settings with what a form changes.
	 *
	 * @param array<string, mixed> $settings As they are.
	 * @param array<string, mixed> $form     What the form holds, unslashed.
	 * @param list<string>         $roles    The roles that there are.
	 * @return array{0: array<string, mixed>, 1: list<string>} The settings, and lines of it that cannot be read.
	 */
	public static function read( array $settings, array $form, array $roles ): array {
		$unread = array();

		$settings['source']          = self::one_of( $form['source'] ?? '', array( 'default', 'file', 'text' ), $settings['source'] );
		$settings['policy_file']     = trim( self::line( $form['policy_file'] ?? '' ) );
		$settings['policy_text']     = str_replace( "\r\n", "\n", self::text( $form['policy_text'] ?? '' ) );
		$settings['roster_file']     = trim( self::line( $form['roster_file'] ?? '' ) );
		$settings['language']        = self::one_of( $form['language'] ?? '', array( 'auto', 'en', 'es' ), $settings['language'] );
		$settings['deep']            = self::one_of( $form['deep'] ?? '', array( 'off', 'unsure', 'always' ), $settings['deep'] );
		$settings['deep_weights']    = trim( self::line( $form['deep_weights'] ?? '' ) );
		$settings['urgent']          = self::one_of( $form['urgent'] ?? '', array( 'flag', 'hold' ), $settings['urgent'] );
		$settings['when_unchecked']  = self::one_of( $form['when_unchecked'] ?? '', array( 'hold', 'wordpress' ), $settings['when_unchecked'] );
		$settings['acknowledge']     = ! empty( $form['acknowledge'] );
		$settings['mails_per_hour']  = self::number( $form['mails_per_hour'] ?? '', 0, 10000, $settings['mails_per_hour'] );
		$settings['checks_a_minute'] = self::number( $form['checks_a_minute'] ?? '', 1, 1000, $settings['checks_a_minute'] );
		$settings['audit_days']      = self::number( $form['audit_days'] ?? '', 0, 36500, $settings['audit_days'] );
		$settings['findings_days']   = self::number( $form['findings_days'] ?? '', 0, 36500, $settings['findings_days'] );

		$choices = array_fill_keys( array( 'findings_roles', 'audit_roles', 'official_roles' ), $roles ) + array( 'deep_for' => Policies::USES );
		foreach ( $choices as $name => $values ) {
			$settings[ $name ] = array_values( array_intersect( $values, array_filter( (array) ( $form[ $name ] ?? array() ), 'is_string' ) ) );
		}

		$settings['organization'] = array();
		foreach ( self::ORGANIZATION as $key ) {
			$lines = self::lines( $form['organization'][ $key ] ?? '' );
			if ( $lines ) {
				$settings['organization'][ $key ] = $lines;
			}
		}

		$settings['thresholds'] = array();
		foreach ( self::lines( $form['thresholds'] ?? '' ) as $line ) {
			if ( preg_match( '/^([a-z][a-z0-9_]*)\s*:\s*(\d(?:[.,]\d+)?)$/', $line, $found ) ) {
				$settings['thresholds'][ $found[1] ] = (float) str_replace( ',', '.', $found[2] );
			} else {
				$unread[] = $line;
			}
		}

		$settings['clauses'] = array();
		foreach ( is_array( $form['clauses'] ?? null ) ? $form['clauses'] : array() as $clause => $action ) {
			if ( is_string( $clause ) && in_array( $action, Clause_Actions::ALL, true ) && preg_match( '/^[a-z0-9_.]{1,100}$/', $clause ) ) {
				$settings['clauses'][ $clause ] = $action;
			}
		}
		return array( $settings, $unread );
	}

	/**
	 * One of some values.
	 *
	 * @param mixed        $given   What the form holds.
	 * @param list<string> $values  What it may be.
	 * @param string       $default What it is otherwise.
	 */
	private static function one_of( mixed $given, array $values, string $default ): string {
		return in_array( $given, $values, true ) ? $given : $default;
	}

	/**
	 * A whole number.
	 *
	 * @param mixed $given   What the form holds.
	 * @param int   $least   At least.
	 * @param int   $most    At most.
	 * @param int   $default What it is otherwise.
	 */
	private static function number( mixed $given, int $least, int $most, int $default ): int {
		return is_string( $given ) && ctype_digit( $given ) && strlen( $given ) < 10 ? max( $least, min( $most, (int) $given ) ) : $default;
	}

	/**
	 * Text, as UTF-8 without NUL.
	 *
	 * @param mixed $given What the form holds.
	 */
	private static function text( mixed $given ): string {
		return is_string( $given ) ? str_replace( "\0", '', mb_scrub( $given, 'UTF-8' ) ) : '';
	}

	/**
	 * One line of text.
	 *
	 * @param mixed $given What the form holds.
	 */
	private static function line( mixed $given ): string {
		return (string) preg_replace( '/[\r\n\t]+/', ' ', self::text( $given ) );
	}

	/**
	 * The lines that are not empty.
	 *
	 * @param mixed $given What the form holds.
	 * @return list<string>
	 */
	private static function lines( mixed $given ): array {
		return array_values( array_filter( array_map( 'trim', explode( "\n", self::text( $given ) ) ), static fn ( $line ) => '' !== $line ) );
	}
}
