<?php
/**
 * Comments that were there before the plugin.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Comments;

use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Verdict;

/**
 * Reads them batch by batch, in the order in which they came. Each stays where it is: what was published long ago is not
 * taken back by a program.
 */
final class Comment_Import {

	public const BATCH = 100;

	/**
	 * Made once.
	 *
	 * @param Comment_Checker $checker Reads comments.
	 * @param Comment_Store   $store   Keeps what was found.
	 */
	public function __construct( private readonly Comment_Checker $checker, private readonly Comment_Store $store ) {
	}

	/**
	 * How many comments there are to read.
	 *
	 * @param bool $all Also those that were read before.
	 */
	public static function count( bool $all ): int {
		global $wpdb;
		return (int) $wpdb->get_var( 'SELECT COUNT(*) ' . self::from( $all ) ); // phpcs:ignore WordPress.DB -- prepared there.
	}

	/**
	 * Reads one batch.
	 *
	 * @param int  $after Those after this one.
	 * @param bool $all   Also those that were read before.
	 * @return array{last: int, read: int, found: int, done: bool}
	 */
	public function batch( int $after, bool $all ): array {
		global $wpdb;
		$ids   = $wpdb->get_col( $wpdb->prepare( 'SELECT c.comment_ID ' . self::from( $all ) . ' AND c.comment_ID > %d ORDER BY c.comment_ID LIMIT %d', $after, self::BATCH ) ); // phpcs:ignore WordPress.DB -- from() is prepared.
		$found = 0;
		_prime_comment_caches( $ids, true );
		foreach ( $ids as $id ) {
			$comment = get_comment( $id );
			$verdict = $comment ? $this->checker->check_comment( $comment, Policies::RECHECK ) : null;
			if ( null !== $verdict ) {
				$this->store->put( (int) $id, $verdict, '0' === (string) $comment->comment_approved );
				$found += Verdict::CLEAR === $verdict->state ? 0 : 1;
			}
		}
		return array(
			'last'  => $ids ? (int) end( $ids ) : $after,
			'read'  => count( $ids ),
			'found' => $found,
			'done'  => count( $ids ) < self::BATCH,
		);
	}

	/**
	 * Which comments: not those in the spam or trash.
	 *
	 * @param bool $all Also those that were read before.
	 */
	private static function from( bool $all ): string {
		global $wpdb;
		$from = "FROM $wpdb->comments c WHERE c.comment_approved IN ('0', '1') AND c.comment_type IN ('" . implode( "', '", Comment_Gate::TYPES ) . "')";
		if ( $all ) {
			return $from;
		}
		// Those that could not be read at the time count as not read.
		return $from . $wpdb->prepare(
			" AND NOT EXISTS (SELECT 1 FROM $wpdb->commentmeta m WHERE m.comment_id = c.comment_ID AND m.meta_key = %s
				AND NOT EXISTS (SELECT 1 FROM $wpdb->commentmeta u WHERE u.comment_id = c.comment_ID AND u.meta_key = %s AND u.meta_value = %s))",
			Comment_Store::VERDICT,
			Comment_Store::CLAUSE,
			Comment_Store::UNCHECKED
		);
	}
}
