<?php
/**
 * Reads comments by the policy.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Comments;

use SmPolicy\Policy;
use Smpolicy_Plugin\Clause_Actions;
use Smpolicy_Plugin\Failures;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Settings;
use Smpolicy_Plugin\Text\Plain_Text;
use Smpolicy_Plugin\Verdict;

/**
 * It always answers: where a comment cannot be read, whatever the reason, with a verdict that says so.
 */
final class Comment_Checker {

	/**
	 * So much of a post, in bytes, tells what it is about.
	 */
	private const TOPIC = 4000;

	/**
	 * So many topics are kept at most: who reads all comments of a site comes by all its posts.
	 */
	private const TOPICS = 100;

	/**
	 * What posts are about, by their sites and ids.
	 *
	 * @var array<string, string>
	 */
	private array $topics = array();

	/**
	 * Made once.
	 *
	 * @param Policies $policies The policy.
	 * @param Settings $settings What each clause leads to.
	 * @param Failures $failures Where failures are noted.
	 */
	public function __construct( private readonly Policies $policies, private readonly Settings $settings, private readonly Failures $failures ) {
	}

	/**
	 * Reads a comment.
	 *
	 * @param string $content HTML.
	 * @param string $author  The author's name.
	 * @param int    $user    The author's account, 0 for a visitor.
	 * @param int    $post    The post that it is about.
	 * @param string $date    When, in GMT, as the database has it.
	 * @param string $use     For what it is read, one of Policies::USES.
	 */
	public function check( string $content, string $author, int $user, int $post, string $date, string $use = Policies::COMMENTS ): Verdict {
		$texts  = Comment_Texts::of( $content, $author, $user );
		$policy = $this->policies->reading( $use );
		if ( null === $policy ) {
			return Verdict::unchecked( $texts, 'policy' );
		}
		try {
			$facts   = $this->facts( $user, $date );
			$reports = array( Comment_Texts::SAID => $policy->classify( $texts[ Comment_Texts::SAID ], $facts + array( 'thread.topic' => $this->topic( $post ) ) ) );
			if ( isset( $texts[ Comment_Texts::NAME ] ) ) {
				$reports[ Comment_Texts::NAME ] = $policy->classify( $texts[ Comment_Texts::NAME ], $facts );
			}
			$actions = new Clause_Actions( $this->settings->get( 'clauses' ), $this->settings->get( 'urgent' ) );
			return Verdict::of_reports( $reports, $actions, Policy::driver() );
		} catch ( \Throwable $failure ) { // Whatever it is, the comment is stored.
			$this->failures->add( 'comment', $failure );
			return Verdict::unchecked( $texts, ( new \ReflectionClass( $failure ) )->getShortName() );
		}
	}

	/**
	 * Reads a comment that is stored.
	 *
	 * @param \WP_Comment $comment The comment.
	 * @param string      $use     For what it is read, one of Policies::USES.
	 */
	public function check_comment( \WP_Comment $comment, string $use = Policies::COMMENTS ): Verdict {
		return $this->check(
			$comment->comment_content,
			$comment->comment_author,
			(int) $comment->user_id,
			(int) $comment->comment_post_ID,
			$comment->comment_date_gmt,
			$use
		);
	}

	/**
	 * Whether comments that cannot be read wait for a person.
	 */
	public function holds_unchecked(): bool {
		return 'hold' === $this->settings->get( 'when_unchecked' );
	}

	/**
	 * What is known of a comment. A visitor is a member of the public, as far as anybody knows: that is left to the policy.
	 *
	 * @param int    $user The author's account, 0 for a visitor.
	 * @param string $date When, in GMT.
	 * @return array<string, mixed>
	 */
	private function facts( int $user, string $date ): array {
		$facts = array(
			'form'                => 'comment',
			'venue.kind'          => 'official_page',
			'audience.visibility' => 'public',
		);
		if ( 0 !== $user && user_can( $user, 'edit_posts' ) ) {
			$facts['author.role'] = 'employee';
			if ( preg_match( '/^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/', $date ) ) {
				$facts['posted_at'] = str_replace( ' ', 'T', $date ) . 'Z';
			}
		}
		return $facts;
	}

	/**
	 * What a post is about: its title and how it begins.
	 *
	 * @param int $post Its id.
	 */
	private function topic( int $post ): ?string {
		$key = get_current_blog_id() . ':' . $post;
		if ( ! isset( $this->topics[ $key ] ) ) {
			if ( count( $this->topics ) >= self::TOPICS ) {
				$this->topics = array();
			}
			$found                = get_post( $post );
			$this->topics[ $key ] = $found
				? mb_strcut( Plain_Text::of_html( $found->post_title . "\n\n" . mb_strcut( $found->post_content, 0, 2 * self::TOPIC ) ), 0, self::TOPIC )
				: '';
		}
		return '' === trim( $this->topics[ $key ] ) ? null : $this->topics[ $key ];
	}
}
