<?php
/**
 * What the progress bar asks.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Rest;

use Smpolicy_Plugin\Capabilities;
use Smpolicy_Plugin\Comments\Comment_Import;

/**
 * Reads one batch of existing comments.
 */
final class Rest_Import {

	/**
	 * Made once.
	 *
	 * @param Comment_Import $import Reads them.
	 */
	public function __construct( private readonly Comment_Import $import ) {
	}

	/**
	 * Registers the hook.
	 */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'routes' ) );
	}

	/**
	 * Registers the route.
	 */
	public function routes(): void {
		register_rest_route(
			Rest_Drafts::SPACE,
			'/import',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this, 'batch' ),
				'permission_callback' => static fn () => current_user_can( Capabilities::MANAGE ),
				'args'                => array(
					'after' => array(
						'type'     => 'integer',
						'minimum'  => 0,
						'required' => true,
					),
					'all'   => array(
						'type'    => 'boolean',
						'default' => false,
					),
				),
			)
		);
	}

	/**
	 * Reads one batch.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public function batch( $request ): \WP_REST_Response {
		return new \WP_REST_Response( $this->import->batch( (int) $request['after'], (bool) $request['all'] ) );
	}
}
