<?php
/**
 * Forgets what is kept about somebody.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Privacy;

use Smpolicy_Plugin\Comments\Comment_Store;

/**
 * From a person's comments goes where in the text something was found. Which clauses were found, and the record of
 * decisions, may be public records and stay: neither has a word of the text or the name of who wrote it.
 */
final class Eraser {

	private const BATCH = 100;

	/**
	 * Made once.
	 *
	 * @param Comment_Store $comments What was found.
	 */
	public function __construct( private readonly Comment_Store $comments ) {
	}

	/**
	 * One page of it.
	 *
	 * @param string $mail The person's address.
	 * @param int    $page Which page, from 1.
	 * @return array<string, mixed>
	 */
	public function page( $mail, $page = 1 ): array {
		$comments = get_comments(
			array(
				'author_email' => (string) $mail,
				'number'       => self::BATCH,
				'paged'        => (int) $page,
				'orderby'      => 'comment_ID',
				'order'        => 'ASC',
				'status'       => 'any',
			)
		);
		$removed  = false;
		$retained = false;
		foreach ( $comments as $comment ) {
			$verdict = $this->comments->get( (int) $comment->comment_ID );
			if ( null !== $verdict && $this->comments->forget_places( (int) $comment->comment_ID ) ) {
				$removed  = true;
				$retained = $retained || $verdict->findings;
			}
		}
		return array(
			'items_removed'  => $removed,
			'items_retained' => $retained,
			'messages'       => $retained ? array( __( 'Which clauses of the social media policy were found is kept, as a public record without words of the comments.', 'smpolicy' ) ) : array(),
			'done'           => count( $comments ) < self::BATCH,
		);
	}
}
