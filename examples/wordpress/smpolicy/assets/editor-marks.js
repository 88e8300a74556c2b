// SPDX-License-Identifier: MIT
// Marks the words in the text, as annotations: they are shown and never become part of the post.
( function ( wp, smpolicy ) {
	'use strict';

	const SOURCE = 'smpolicy';

	smpolicy.mark = function ( result ) {
		const annotations = wp.data.dispatch( 'core/annotations' );
		annotations.__experimentalRemoveAnnotationsBySource( SOURCE );
		for ( const finding of result ? result.findings : [] ) {
			for ( const mark of finding.marks ) {
				const [ clientId, attribute ] = mark.piece.split( ':' );
				if ( attribute ) {
					annotations.__experimentalAddAnnotation( {
						source: SOURCE,
						blockClientId: clientId,
						richTextIdentifier: attribute,
						range: { start: mark.start, end: mark.end },
					} );
				}
			}
		}
	};

	// To the block in which a finding's first words stand.
	smpolicy.goTo = function ( finding ) {
		const mark = finding.marks[ 0 ];
		const [ clientId, attribute ] = mark.piece.split( ':' );
		if ( attribute ) {
			wp.data.dispatch( 'core/block-editor' ).selectionChange( clientId, attribute, mark.start, mark.end );
		} else {
			wp.data.dispatch( 'core/block-editor' ).clearSelectedBlock();
			const title = document.querySelector( '.editor-post-title__input' );
			if ( title ) {
				title.focus();
			}
		}
	};
} )( window.wp, window.smpolicy );
