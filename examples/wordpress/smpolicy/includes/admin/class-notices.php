<?php
/**
 * What the administrator must know.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

use Smpolicy_Plugin\Capabilities;
use Smpolicy_Plugin\Failures;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Settings;

/**
 * A notice on every page of the administration while comments cannot be checked, or could not be within the last day.
 */
final class Notices {

	/**
	 * Made once.
	 *
	 * @param Failures $failures What went wrong.
	 * @param Policies $policies The policy.
	 * @param Settings $settings What becomes of comments then.
	 */
	public function __construct( private readonly Failures $failures, private readonly Policies $policies, private readonly Settings $settings ) {
	}

	/**
	 * Registers the hooks.
	 */
	public function register(): void {
		add_action( 'admin_notices', array( $this, 'show' ) );
	}

	/**
	 * Shows the notice, where there is one.
	 */
	public function show(): void {
		if ( ! current_user_can( Capabilities::MANAGE ) && ! current_user_can( 'moderate_comments' ) ) {
			return;
		}
		$works = null !== $this->policies->get();
		$last  = $this->failures->all()[0] ?? null;
		if ( $works && ( null === $last || time() - $last['time'] > DAY_IN_SECONDS ) ) {
			return;
		}
		if ( $works && 'reader' === $last['where'] ) {
			$said = __( 'The deep reader of the social media policy could not be opened within the last day. Texts were read without it.', 'smpolicy' );
		} elseif ( $works ) {
			$said = __( 'The social media policy could not check everything within the last day. What was not checked is marked so in the comments list.', 'smpolicy' );
		} elseif ( 'hold' === $this->settings->get( 'when_unchecked' ) ) {
			$said = __( 'The social media policy cannot be used at the moment. Until it can, every new comment waits for a moderator; drafts can be written and published unchecked.', 'smpolicy' );
		} else {
			$said = __( 'The social media policy cannot be used at the moment. Until it can, WordPress moderates new comments by its own settings; drafts can be written and published unchecked.', 'smpolicy' );
		}
		echo '<div class="notice notice-' . ( $works ? 'warning' : 'error' ) . '"><p>' . esc_html( $said ) . '</p>';
		if ( current_user_can( Capabilities::MANAGE ) ) {
			if ( null !== $last ) {
				echo '<p><code>' . esc_html( $last['message'] ) . '</code></p>';
			}
			echo '<p><a href="' . esc_url( admin_url( 'options-general.php?page=smpolicy&tab=health' ) ) . '">' . esc_html__( 'Look at what is wrong', 'smpolicy' ) . '</a></p>';
		}
		echo '</div>';
	}
}
