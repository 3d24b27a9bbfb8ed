package org.shirube.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.shirube.report.Picture;

/// A picture that was drawn from a file, as wide as there is room and never wider than it is.
public final class PictureView {

    private PictureView() {}

    /// `name` is what a screen reader says.
    public static ImageView of(Picture picture, ObservableValue<Number> room, String name) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.pixels(),
                        0,
                        picture.width());
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty()
                .bind(room.map(width -> Math.min(width.doubleValue(), image.getWidth())));
        view.setAccessibleText(name);
        return view;
    }
}
