<?php
/**
 * What was found in comments.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Comments;

use Smpolicy_Plugin\Audit\Audit;
use Smpolicy_Plugin\Verdict;

/**
 * Each comment has its verdict as one meta value; one more for each clause is what the list is filtered by.
 */
final class Comment_Store {

	public const VERDICT = '_smpolicy_verdict';
	public const CLAUSE  = '_smpolicy_clause';

	/**
	 * What stands among the clauses where no clause was found.
	 */
	public const UNCHECKED = '(unchecked)';
	public const URGENT    = '(urgent)';

	/**
	 * What was kept last, for who asks at once: the site, the comment and its verdict.
	 *
	 * @var array{int, int, Verdict}|null
	 */
	private ?array $latest = null;

	/**
	 * Made once.
	 *
	 * @param Audit $audit The record.
	 */
	public function __construct( private readonly Audit $audit ) {
	}

	/**
	 * What was found in a comment, or null.
	 *
	 * @param int $id The comment's.
	 */
	public function get( int $id ): ?Verdict {
		if ( null !== $this->latest && array( get_current_blog_id(), $id ) === array( $this->latest[0], $this->latest[1] ) ) {
			return $this->latest[2];
		}
		return Verdict::from_json( get_comment_meta( $id, self::VERDICT, true ) );
	}

	/**
	 * Keeps what was found in a comment that was stored just now: all in one statement, where the functions for meta values
	 * would take three for each. In a flood of comments that is most of what the plugin costs.
	 *
	 * @param int     $id      The comment's.
	 * @param Verdict $verdict What was found.
	 * @param bool    $waits   Whether the comment waits for a person.
	 */
	public function put_new( int $id, Verdict $verdict, bool $waits ): void {
		global $wpdb;
		$cells = array( $id, self::VERDICT, $verdict->to_json() );
		foreach ( self::marks( $verdict ) as $mark ) {
			array_push( $cells, $id, self::CLAUSE, $mark );
		}
		$rows = implode( ', ', array_fill( 0, intdiv( count( $cells ), 3 ), '(%d, %s, %s)' ) );
		$done = $wpdb->query( $wpdb->prepare( "INSERT INTO $wpdb->commentmeta (comment_id, meta_key, meta_value) VALUES $rows", $cells ) ); // phpcs:ignore WordPress.DB -- placeholders only.
		wp_cache_delete( $id, 'comment_meta' );
		wp_cache_set_comments_last_changed();
		if ( ! $done ) {
			$this->put( $id, $verdict, $waits );
			return;
		}
		$this->latest = array( get_current_blog_id(), $id, $verdict );
		if ( Verdict::CLEAR !== $verdict->state ) {
			$this->audit->add( Audit::COMMENT, $id, $verdict, $this->decision( $verdict, $waits ) );
		}
	}

	/**
	 * Keeps what was found.
	 *
	 * @param int     $id      The comment's.
	 * @param Verdict $verdict What was found.
	 * @param bool    $waits   Whether the comment waits for a person.
	 */
	public function put( int $id, Verdict $verdict, bool $waits ): void {
		$old          = $this->get( $id );
		$this->latest = null;
		update_comment_meta( $id, self::VERDICT, wp_slash( $verdict->to_json() ) );
		$this->put_clauses( $id, $verdict, $old );
		if ( $old?->says_the_same( $verdict ) ) {
			return;
		}
		if ( Verdict::CLEAR !== $verdict->state ) {
			$this->audit->add( Audit::COMMENT, $id, $verdict, $this->decision( $verdict, $waits ) );
		} elseif ( null !== $old && Verdict::CLEAR !== $old->state ) {
			$this->audit->add( Audit::COMMENT, $id, $verdict, 'cleared' );
		}
	}

	/**
	 * Forgets where in a comment something was found.
	 *
	 * @param int $id The comment's.
	 */
	public function forget_places( int $id ): bool {
		$verdict      = $this->get( $id );
		$this->latest = null;
		return null !== $verdict && (bool) update_comment_meta( $id, self::VERDICT, wp_slash( $verdict->without_places()->to_json() ) );
	}

	/**
	 * What the plugin decided: the comment waits where it was held, else it is only flagged.
	 *
	 * @param Verdict $verdict What was found.
	 * @param bool    $waits   Whether the comment waits for a person.
	 */
	private function decision( Verdict $verdict, bool $waits ): string {
		if ( Verdict::UNCHECKED === $verdict->state ) {
			return 'unchecked';
		}
		return Verdict::HELD === $verdict->state && $waits ? 'held' : 'flagged';
	}

	/**
	 * Keeps by what the list is filtered.
	 *
	 * @param int          $id      The comment's.
	 * @param Verdict      $verdict What was found.
	 * @param Verdict|null $old     What had been found.
	 */
	private function put_clauses( int $id, Verdict $verdict, ?Verdict $old ): void {
		$now = self::marks( $verdict );
		if ( null !== $old ) {
			if ( self::marks( $old ) === $now ) {
				return;
			}
			delete_comment_meta( $id, self::CLAUSE );
		}
		foreach ( $now as $mark ) {
			add_comment_meta( $id, self::CLAUSE, $mark );
		}
	}

	/**
	 * What the list is filtered by.
	 *
	 * @param Verdict $verdict What was found.
	 * @return list<string>
	 */
	private static function marks( Verdict $verdict ): array {
		$marks = $verdict->clauses();
		if ( $verdict->urgent ) {
			$marks[] = self::URGENT;
		}
		if ( Verdict::UNCHECKED === $verdict->state ) {
			$marks[] = self::UNCHECKED;
		}
		return $marks;
	}
}
