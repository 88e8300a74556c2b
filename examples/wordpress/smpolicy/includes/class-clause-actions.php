<?php
/**
 * What a finding leads to.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * What the administrator chose for a clause; without a choice, advice only flags and all else holds. It knows nothing of
 * WordPress.
 */
final class Clause_Actions {

	public const HOLD   = 'hold';
	public const FLAG   = 'flag';
	public const IGNORE = 'ignore';
	public const ALL    = array( self::HOLD, self::FLAG, self::IGNORE );

	/**
	 * Made of settings.
	 *
	 * @param array<string, string> $chosen By clause.
	 * @param string                $urgent What a signal for which somebody should read it now leads to.
	 */
	public function __construct( private readonly array $chosen, private readonly string $urgent = self::FLAG ) {
	}

	/**
	 * What a finding leads to.
	 *
	 * @param string $clause Its clause.
	 * @param string $status Its status: "violation", "ground", "unresolved" or "advice".
	 */
	public function of( string $clause, string $status ): string {
		$chosen = $this->chosen[ $clause ] ?? '';
		if ( in_array( $chosen, self::ALL, true ) ) {
			return $chosen;
		}
		return 'advice' === $status ? self::FLAG : self::HOLD;
	}

	/**
	 * Whether a text that somebody should read now is held until then.
	 */
	public function holds_urgent(): bool {
		return self::HOLD === $this->urgent;
	}
}
