<?php
/**
 * What moderators are written.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Comments;

use Smpolicy_Plugin\Labels;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Settings;
use Smpolicy_Plugin\Verdict;

/**
 * WordPress' own message about a comment that waits, with the clauses. A flood of comments does not become a flood of
 * messages: above a number in an hour the rest are only in the list.
 */
final class Comment_Mail {

	/**
	 * The hour since 1970, and how many messages went out in it.
	 */
	public const COUNT = 'smpolicy_mails';

	/**
	 * Whether a comment's message goes out, by the comment.
	 *
	 * @var array<int, bool>
	 */
	private array $sent = array();

	/**
	 * Made once.
	 *
	 * @param Comment_Store $store    What was found.
	 * @param Policies      $policies The policy.
	 * @param Settings      $settings How many messages in an hour.
	 */
	public function __construct( private readonly Comment_Store $store, private readonly Policies $policies, private readonly Settings $settings ) {
	}

	/**
	 * Registers the hooks.
	 */
	public function register(): void {
		add_filter( 'notify_moderator', array( $this, 'limit' ), 10, 2 );
		add_filter( 'comment_moderation_text', array( $this, 'text' ), 10, 2 );
		add_filter( 'comment_notification_text', array( $this, 'text' ), 10, 2 );
		add_filter( 'comment_moderation_subject', array( $this, 'subject' ), 10, 2 );
		add_action( 'comment_post', array( $this, 'alert' ), 20, 2 );
	}

	/**
	 * Tells the administrator of a comment that is public and that somebody should read now: WordPress itself writes only
	 * of those that wait.
	 *
	 * @param int        $id       The comment's.
	 * @param int|string $approved What became of it.
	 */
	public function alert( $id, $approved ): void {
		$verdict = $this->store->get( (int) $id );
		if ( '1' !== (string) $approved || ! $verdict?->urgent ) {
			return;
		}
		$comment = get_comment( $id );
		wp_mail(
			get_option( 'admin_email' ),
			/* translators: %s: the subject of a message about a comment. */
			sprintf( __( 'Read now: %s', 'smpolicy' ), '[' . wp_specialchars_decode( get_option( 'blogname' ), ENT_QUOTES ) . ']' ),
			implode(
				"\r\n",
				array(
					/* translators: %s: the title of a post. */
					sprintf( __( 'A comment on "%s" was published and should be read by a person now:', 'smpolicy' ), get_post_field( 'post_title', (int) $comment->comment_post_ID, 'raw' ) ), // As it is: this is no HTML.
					get_comment_link( $comment ),
					admin_url( "comment.php?action=editcomment&c={$comment->comment_ID}" ),
					'',
					...$this->lines( $verdict ),
				)
			)
		);
	}

	/**
	 * Whether a message goes out.
	 *
	 * @param bool $does What WordPress and others decided.
	 * @param int  $id   The comment's.
	 */
	public function limit( $does, $id ): bool {
		$most = $this->settings->get( 'mails_per_hour' );
		if ( ! $does || 0 === $most ) {
			return (bool) $does;
		}
		$id = (int) $id;
		if ( ! isset( $this->sent[ $id ] ) ) {
			$hour  = (int) ( time() / HOUR_IN_SECONDS );
			$count = get_option( self::COUNT );
			$count = is_array( $count ) && $hour === $count[0] ? $count[1] : 0;
			// Somebody may be in danger: that message always goes out.
			$this->sent[ $id ] = $count < $most || $this->store->get( $id )?->urgent;
			if ( $this->sent[ $id ] ) {
				update_option( self::COUNT, array( $hour, $count + 1 ), false );
			}
		}
		return $this->sent[ $id ];
	}

	/**
	 * The message with what was found.
	 *
	 * @param string $text The message.
	 * @param int    $id   The comment's.
	 */
	public function text( $text, $id ): string {
		$verdict = $this->store->get( (int) $id );
		if ( null === $verdict || Verdict::CLEAR === $verdict->state ) {
			return (string) $text;
		}
		return $text . "\r\n" . implode( "\r\n", $this->lines( $verdict ) ) . "\r\n";
	}

	/**
	 * The subject with the surest clause.
	 *
	 * @param string $subject The subject.
	 * @param int    $id      The comment's.
	 */
	public function subject( $subject, $id ): string {
		$verdict = $this->store->get( (int) $id );
		if ( $verdict?->urgent ) {
			/* translators: %s: the subject of a message about a comment. */
			return sprintf( __( 'Read now: %s', 'smpolicy' ), $subject );
		}
		$surest = null;
		foreach ( $verdict?->findings ?? array() as $finding ) {
			if ( null === $surest || $finding['confidence'] > $surest['confidence'] ) {
				$surest = $finding;
			}
		}
		return $surest ? "$subject ({$surest['clause']})" : (string) $subject;
	}

	/**
	 * What was found, in words.
	 *
	 * @param Verdict $verdict What was found.
	 * @return list<string>
	 */
	private function lines( Verdict $verdict ): array {
		if ( Verdict::UNCHECKED === $verdict->state ) {
			return array( __( 'This comment could not be checked by the social media policy; please read it with care.', 'smpolicy' ) );
		}
		$lines = array();
		if ( $verdict->urgent ) {
			/* translators: %s: what the comment shows, such as "threat". */
			$lines[] = sprintf( __( 'Somebody should read this now: it shows %s.', 'smpolicy' ), implode( ', ', array_map( array( Labels::class, 'signal' ), $verdict->urgent ) ) );
		}
		if ( ! $verdict->findings ) {
			return $lines;
		}
		/* translators: 1: the policy's name, 2: its version. */
		$lines[] = sprintf( __( 'By the social media policy (%1$s, version %2$s):', 'smpolicy' ), $verdict->policy, $verdict->version );
		foreach ( $verdict->clauses() as $id ) {
			$clause  = $this->policies->clause( $id );
			$lines[] = '* ' . ( $clause ? "{$clause->title} ($id; {$clause->section}, {$clause->place})" : $id );
			if ( $clause ) {
				$lines[] = '  ' . $clause->reason;
				$lines[] = '  ' . $clause->remedy;
			}
		}
		$lines[] = __( 'This is advice. Criticism of the organization is no reason to remove a comment, and a person decides.', 'smpolicy' );
		return $lines;
	}
}
