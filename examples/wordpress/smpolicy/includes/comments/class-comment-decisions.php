<?php
/**
 * What people decide about comments.
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
 * Goes into the record, for comments that something was found in. Which person it was, the record knows itself.
 */
final class Comment_Decisions {

	/**
	 * Made once.
	 *
	 * @param Comment_Store $store What was found.
	 * @param Audit         $audit The record.
	 */
	public function __construct( private readonly Comment_Store $store, private readonly Audit $audit ) {
	}

	/**
	 * Registers the hooks.
	 */
	public function register(): void {
		add_action( 'transition_comment_status', array( $this, 'moved' ), 10, 3 );
		add_action( 'delete_comment', array( $this, 'deleted' ) );
	}

	/**
	 * When a comment is approved, held, or put into the spam or trash.
	 *
	 * @param string      $now     Its status.
	 * @param string      $before  What that was.
	 * @param \WP_Comment $comment The comment.
	 */
	public function moved( $now, $before, $comment ): void {
		$decisions = array(
			'approved'   => 'approved',
			'unapproved' => 'held',
			'hold'       => 'held',
			'spam'       => 'spam',
			'trash'      => 'trash',
		);
		if ( $now !== $before && isset( $decisions[ $now ] ) ) {
			$this->record( (int) $comment->comment_ID, $decisions[ $now ] );
		}
	}

	/**
	 * When a comment is about to be deleted for good.
	 *
	 * @param int $id The comment's.
	 */
	public function deleted( $id ): void {
		$this->record( (int) $id, 'deleted' );
	}

	/**
	 * Adds a line to the record.
	 *
	 * @param int    $id       The comment's.
	 * @param string $decision What was decided.
	 */
	private function record( int $id, string $decision ): void {
		$verdict = $this->store->get( $id );
		if ( null !== $verdict && Verdict::CLEAR !== $verdict->state ) {
			$this->audit->add( Audit::COMMENT, $id, $verdict, $decision );
		}
	}
}
