<?php
/**
 * Where comments come in.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Comments;

use Smpolicy_Plugin\Verdict;

/**
 * Holds for moderation what the policy has something about, and keeps what was found. It never deletes, never publishes
 * what WordPress would not, and takes nothing out of the spam or the trash.
 */
final class Comment_Gate {

	/**
	 * What the public sees and the policy is for.
	 */
	public const TYPES = array( '', 'comment', 'pingback', 'trackback', 'review' );

	/**
	 * What was found in the comment that is about to be stored.
	 *
	 * @var Verdict|null
	 */
	private ?Verdict $found = null;

	/**
	 * Made once.
	 *
	 * @param Comment_Checker $checker Reads comments.
	 * @param Comment_Store   $store   Keeps what was found.
	 */
	public function __construct( private readonly Comment_Checker $checker, private readonly Comment_Store $store ) {
	}

	/**
	 * Registers the hooks.
	 */
	public function register(): void {
		add_filter( 'pre_comment_approved', array( $this, 'decide' ), 100, 2 );
		add_action( 'wp_insert_comment', array( $this, 'keep' ), 10, 2 );
		add_action( 'edit_comment', array( $this, 'check_again' ) );
	}

	/**
	 * Whether a comment is published at once.
	 *
	 * @param int|string|\WP_Error $approved What WordPress and others decided.
	 * @param array<string, mixed> $data     The comment, slashed.
	 * @return int|string|\WP_Error
	 */
	public function decide( $approved, $data ) {
		$this->found = null;
		if ( is_wp_error( $approved ) || ! is_array( $data ) || ! isset( $data['comment_content'] ) || ! in_array( $data['comment_type'] ?? '', self::TYPES, true ) ) {
			return $approved;
		}
		$user        = (int) ( $data['user_id'] ?? $data['user_ID'] ?? 0 );
		$this->found = $this->checker->check(
			wp_unslash( (string) $data['comment_content'] ),
			wp_unslash( (string) ( $data['comment_author'] ?? '' ) ),
			$user,
			(int) ( $data['comment_post_ID'] ?? 0 ),
			(string) ( $data['comment_date_gmt'] ?? '' )
		);
		if ( in_array( $approved, array( 'spam', 'trash' ), true ) || user_can( $user, 'moderate_comments' ) ) {
			return $approved; // Who would release it wrote it.
		}
		$holds = Verdict::HELD === $this->found->state || ( Verdict::UNCHECKED === $this->found->state && $this->checker->holds_unchecked() );
		return $holds ? 0 : $approved;
	}

	/**
	 * Keeps what was found in a comment that is now stored, by whatever way it came.
	 *
	 * @param int         $id      The comment's.
	 * @param \WP_Comment $comment The comment.
	 */
	public function keep( $id, $comment ): void {
		$found       = $this->found;
		$this->found = null;
		if ( ! $comment instanceof \WP_Comment || ! in_array( $comment->comment_type, self::TYPES, true ) ) {
			return; // A shop's notes and the like are comments too, and nobody's but the shop's.
		}
		if ( ! $found?->is_of( Comment_Texts::of_comment( $comment ) ) ) {
			$found = $this->checker->check_comment( $comment );
		}
		$this->store->put_new( (int) $id, $found, '0' === (string) $comment->comment_approved );
	}

	/**
	 * Reads a comment again whose words were changed.
	 *
	 * @param int $id The comment's.
	 */
	public function check_again( $id ): void {
		$comment = get_comment( $id );
		if ( $comment && in_array( $comment->comment_type, self::TYPES, true ) && ! $this->store->get( (int) $id )?->is_of( Comment_Texts::of_comment( $comment ) ) ) {
			$this->store->put( (int) $id, $this->checker->check_comment( $comment ), '0' === (string) $comment->comment_approved );
		}
	}
}
