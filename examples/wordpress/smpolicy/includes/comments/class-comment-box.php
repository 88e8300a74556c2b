<?php
/**
 * What is shown beside a comment that is edited.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Comments;

use Smpolicy_Plugin\Capabilities;
use Smpolicy_Plugin\Policies;

/**
 * A box with all that was found in it.
 */
final class Comment_Box {

	/**
	 * Made once.
	 *
	 * @param Comment_Store $store    What was found.
	 * @param Policies      $policies The policy.
	 */
	public function __construct( private readonly Comment_Store $store, private readonly Policies $policies ) {
	}

	/**
	 * Registers the hook, for who may see it.
	 */
	public function register(): void {
		if ( current_user_can( Capabilities::FINDINGS ) ) {
			add_action( 'add_meta_boxes_comment', array( $this, 'add' ) );
		}
	}

	/**
	 * Adds the box.
	 *
	 * @param \WP_Comment $comment The comment.
	 */
	public function add( $comment ): void {
		if ( null !== $this->store->get( (int) $comment->comment_ID ) ) {
			add_meta_box( 'smpolicy', __( 'Social media policy', 'smpolicy' ), array( $this, 'show' ), 'comment', 'normal' );
		}
	}

	/**
	 * Shows the box.
	 *
	 * @param \WP_Comment $comment The comment.
	 */
	public function show( $comment ): void {
		$verdict = $this->store->get( (int) $comment->comment_ID );
		if ( null === $verdict ) {
			return;
		}
		echo wp_kses_post( ( new Findings_View( $this->policies ) )->full( $verdict, $comment ) );
		printf(
			'<p class="description">%s</p>',
			esc_html(
				sprintf(
					/* translators: 1: a date and time, 2: the policy's name, 3: its version. */
					__( 'Checked %1$s by %2$s, version %3$s. It advises; a person decides.', 'smpolicy' ),
					wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $verdict->time ),
					$verdict->policy,
					$verdict->version
				)
			)
		);
	}
}
