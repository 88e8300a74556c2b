<?php
/**
 * Checks comments again.
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
 * A bulk action of the comments list. It renews what was found and leaves each comment where it is: what is published was
 * published by a person, or by rules that this person chose.
 */
final class Comment_Recheck {

	private const ACTION = 'smpolicy_recheck';
	private const RESULT = 'smpolicy_rechecked';

	/**
	 * Made once.
	 *
	 * @param Comment_Checker $checker Reads comments.
	 * @param Comment_Store   $store   Keeps what was found.
	 */
	public function __construct( private readonly Comment_Checker $checker, private readonly Comment_Store $store ) {
	}

	/**
	 * Registers the hooks, for who may do it.
	 */
	public function register(): void {
		if ( current_user_can( Capabilities::FINDINGS ) && current_user_can( 'moderate_comments' ) ) {
			add_filter( 'bulk_actions-edit-comments', array( $this, 'add' ) );
			add_filter( 'handle_bulk_actions-edit-comments', array( $this, 'handle' ), 10, 3 );
			add_action( 'admin_notices', array( $this, 'tell' ) );
		}
	}

	/**
	 * Adds the action.
	 *
	 * @param array<string, string> $actions Those of WordPress and others.
	 * @return array<string, string>
	 */
	public function add( $actions ) {
		return $actions + array( self::ACTION => __( 'Check by the policy again', 'smpolicy' ) );
	}

	/**
	 * Does it. WordPress has verified the nonce of the list.
	 *
	 * @param string    $back   Where the browser goes then.
	 * @param string    $action Which action.
	 * @param list<int> $ids    The comments'.
	 */
	public function handle( $back, $action, $ids ): string {
		if ( self::ACTION !== $action ) {
			return $back;
		}
		$checked = 0;
		foreach ( array_map( 'intval', (array) $ids ) as $id ) {
			$comment = get_comment( $id );
			if ( $comment && current_user_can( 'edit_comment', $id ) ) {
				$this->store->put( $id, $this->checker->check_comment( $comment, Policies::RECHECK ), '0' === (string) $comment->comment_approved );
				++$checked;
			}
		}
		return add_query_arg( self::RESULT, $checked, $back );
	}

	/**
	 * Tells that it was done.
	 */
	public function tell(): void {
		if ( isset( $_GET[ self::RESULT ] ) ) { // phpcs:ignore WordPress.Security.NonceVerification -- it only tells.
			$checked = absint( $_GET[ self::RESULT ] ); // phpcs:ignore WordPress.Security.NonceVerification
			/* translators: %s: a number. */
			$told = sprintf( _n( '%s comment was checked by the policy again.', '%s comments were checked by the policy again.', $checked, 'smpolicy' ), number_format_i18n( $checked ) );
			echo '<div class="notice notice-success is-dismissible"><p>' . esc_html( $told ) . '</p></div>';
		}
	}
}
