<?php
/**
 * The words for what the library names.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * Translated names of states, statuses, actions, decisions.
 */
final class Labels {

	/**
	 * What came of reading a text.
	 *
	 * @param string $state One of Verdict's.
	 */
	public static function state( string $state ): string {
		return match ( $state ) {
			Verdict::CLEAR     => __( 'Nothing found', 'smpolicy' ),
			Verdict::FLAGGED   => __( 'Flagged', 'smpolicy' ),
			Verdict::HELD      => __( 'Held', 'smpolicy' ),
			Verdict::UNCHECKED => __( 'Not checked', 'smpolicy' ),
			default            => $state,
		};
	}

	/**
	 * What a finding says of its clause.
	 *
	 * @param string $status As reports have it.
	 */
	public static function status( string $status ): string {
		return match ( $status ) {
			'violation'  => __( 'against the policy', 'smpolicy' ),
			'ground'     => __( 'ground for moderation', 'smpolicy' ),
			'unresolved' => __( 'open question', 'smpolicy' ),
			'advice'     => __( 'advice', 'smpolicy' ),
			default      => $status,
		};
	}

	/**
	 * What a finding leads to.
	 *
	 * @param string $action One of Clause_Actions'.
	 */
	public static function action( string $action ): string {
		return match ( $action ) {
			Clause_Actions::HOLD   => __( 'Hold for moderation', 'smpolicy' ),
			Clause_Actions::FLAG   => __( 'Flag only', 'smpolicy' ),
			Clause_Actions::IGNORE => __( 'Ignore', 'smpolicy' ),
			default                => $action,
		};
	}

	/**
	 * What was decided.
	 *
	 * @param string $decision As the record has it.
	 */
	public static function decision( string $decision ): string {
		return match ( $decision ) {
			'held'         => __( 'held', 'smpolicy' ),
			'flagged'      => __( 'flagged', 'smpolicy' ),
			'unchecked'    => __( 'not checked', 'smpolicy' ),
			'cleared'      => __( 'nothing found any more', 'smpolicy' ),
			'approved'     => __( 'approved', 'smpolicy' ),
			'spam'         => __( 'marked as spam', 'smpolicy' ),
			'trash'        => __( 'put into the trash', 'smpolicy' ),
			'deleted'      => __( 'deleted', 'smpolicy' ),
			'acknowledged' => __( 'acknowledged', 'smpolicy' ),
			'published'    => __( 'published', 'smpolicy' ),
			'refused'      => __( 'publishing refused', 'smpolicy' ),
			'answered'     => __( 'questions answered', 'smpolicy' ),
			default        => $decision,
		};
	}

	/**
	 * What a text shows, for which somebody should read it now.
	 *
	 * @param string $signal As reports have it.
	 */
	public static function signal( string $signal ): string {
		return match ( $signal ) {
			'threat'    => __( 'a threat', 'smpolicy' ),
			'self_harm' => __( 'self-harm', 'smpolicy' ),
			default     => str_replace( '_', ' ', $signal ),
		};
	}
}
