<?php
/**
 * Who acknowledged what.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Editor;

use Smpolicy_Plugin\Audit\Audit;
use Smpolicy_Plugin\Policies;

/**
 * That a person has seen a finding in a draft and stands by it. Each is a line of its own, so that two people who work on
 * one post at once take nothing from each other.
 */
final class Acknowledgements {

	public const META = '_smpolicy_acknowledged';

	/**
	 * Made once.
	 *
	 * @param Audit    $audit    The record.
	 * @param Policies $policies The policy.
	 */
	public function __construct( private readonly Audit $audit, private readonly Policies $policies ) {
	}

	/**
	 * Adds one.
	 *
	 * @param int    $post   The post.
	 * @param string $key    The finding's key.
	 * @param string $clause Its clause.
	 * @param string $note   What the person writes to it.
	 */
	public function add( int $post, string $key, string $clause, string $note ): void {
		if ( isset( $this->of( $post )[ $key ] ) ) {
			return;
		}
		$line = array(
			'key'    => $key,
			'clause' => $clause,
			'who'    => get_current_user_id(),
			'time'   => time(),
			'note'   => mb_strcut( $note, 0, 2000 ),
		);
		add_post_meta( $post, self::META, wp_slash( $line ) );
		$policy = $this->policies->get();
		$this->audit->add_row( Audit::POST, $post, $policy?->id ?? '', $policy?->version ?? '', $policy?->digest ?? '', array( $clause ), 'acknowledged', $note );
	}

	/**
	 * Those of a post, by the keys of the findings.
	 *
	 * @param int $post The post.
	 * @return array<string, array{who: string, when: string, note: string}>
	 */
	public function of( int $post ): array {
		$lines = array();
		foreach ( $post > 0 ? (array) get_post_meta( $post, self::META ) : array() as $line ) {
			if ( is_array( $line ) && isset( $line['key'], $line['who'], $line['time'] ) ) {
				$lines[ $line['key'] ] ??= array(
					'who'  => get_userdata( (int) $line['who'] )->display_name ?? '',
					'when' => wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), (int) $line['time'] ),
					'note' => (string) ( $line['note'] ?? '' ),
				);
			}
		}
		return $lines;
	}
}
