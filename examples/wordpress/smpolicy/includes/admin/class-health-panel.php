<?php
/**
 * The health panel.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

use Smpolicy_Plugin\Failures;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Settings;

/**
 * Shows how the plugin does and what went wrong lately.
 */
final class Health_Panel {

	/**
	 * Made for one page.
	 *
	 * @param Settings $settings Which policy.
	 * @param Policies $policies The policy.
	 * @param Failures $failures What went wrong.
	 */
	public function __construct( private readonly Settings $settings, private readonly Policies $policies, private readonly Failures $failures ) {
	}

	/**
	 * Shows the panel.
	 *
	 * @param string $nonce For what the nonce is.
	 */
	public function show( string $nonce ): void {
		echo '<h2>' . esc_html__( 'How it does', 'smpolicy' ) . '</h2><table class="widefat striped smpolicy-health"><tbody>';
		foreach ( ( new Health( $this->settings, $this->policies ) )->facts() as [ $name, $value ] ) {
			echo '<tr><th scope="row">' . esc_html( $name ) . '</th><td>' . esc_html( $value ) . '</td></tr>';
		}
		echo '</tbody></table><h2>' . esc_html__( 'What went wrong lately', 'smpolicy' ) . '</h2>';
		$failures = $this->failures->all();
		if ( ! $failures ) {
			echo '<p>' . esc_html__( 'Nothing.', 'smpolicy' ) . '</p>';
			return;
		}
		echo '<table class="widefat striped"><thead><tr><th scope="col">' . esc_html__( 'When', 'smpolicy' ) . '</th><th scope="col">' . esc_html__( 'Where', 'smpolicy' ) . '</th><th scope="col">' . esc_html__( 'What', 'smpolicy' ) . '</th></tr></thead><tbody>';
		foreach ( $failures as $failure ) {
			printf( '<tr><td>%s</td><td>%s</td><td><code>%s</code></td></tr>', esc_html( wp_date( 'Y-m-d H:i:s', $failure['time'] ) ), esc_html( self::where( $failure['where'] ) ), esc_html( "{$failure['kind']}: {$failure['message']}" ) );
		}
		echo '</tbody></table><form method="post">';
		wp_nonce_field( $nonce );
		echo '<input type="hidden" name="smpolicy_do" value="forget_failures">';
		submit_button( __( 'Forget these', 'smpolicy' ), 'secondary' );
		echo '</form>';
	}

	/**
	 * What was being done.
	 *
	 * @param string $where As it was noted.
	 */
	private static function where( string $where ): string {
		return match ( $where ) {
			'policy'  => __( 'opening the policy', 'smpolicy' ),
			'reader'  => __( 'opening the deep reader', 'smpolicy' ),
			'comment' => __( 'checking a comment', 'smpolicy' ),
			'draft'   => __( 'checking a draft', 'smpolicy' ),
			'audit'   => __( 'writing the record', 'smpolicy' ),
			default   => $where,
		};
	}
}
