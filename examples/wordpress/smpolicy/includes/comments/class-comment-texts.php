<?php
/**
 * The words of a comment.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Comments;

use Smpolicy_Plugin\Text\Plain_Text;

/**
 * Two parts are published with a comment and read by the policy: what it says, and the name that a visitor typed. The name
 * of a registered user is not the comment's doing.
 */
final class Comment_Texts {

	public const SAID = 'text';
	public const NAME = 'name';

	/**
	 * The parts that have words.
	 *
	 * @param string $content HTML.
	 * @param string $author  The author's name.
	 * @param int    $user    The author's account, 0 for a visitor.
	 * @return array<string, string>
	 */
	public static function of( string $content, string $author, int $user ): array {
		$texts = array( self::SAID => Plain_Text::of_html( $content ) );
		if ( 0 === $user && '' !== trim( $author ) ) {
			$texts[ self::NAME ] = Plain_Text::of_html( $author );
		}
		return $texts;
	}

	/**
	 * The parts of a comment that is stored.
	 *
	 * @param \WP_Comment $comment The comment.
	 * @return array<string, string>
	 */
	public static function of_comment( \WP_Comment $comment ): array {
		return self::of( $comment->comment_content, $comment->comment_author, (int) $comment->user_id );
	}
}
