package org.shirube.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/// A hand on mouse and keyboard, and an eye for pictures: real events through JavaFX's own robot,
/// no sleeping. Every step returns when the window has dealt with it.
public final class Hand {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final long PATIENCE_SECONDS = 10;

    private final Scene scene;

    public Hand(Scene scene) {
        this.scene = scene;
    }

    /// Does something on the window's thread and waits for it.
    public static <T> T ask(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            return call(question);
        }
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Throwable thrown) {
                answer.completeExceptionally(thrown);
            }
        });
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /// Does something on the window's thread, and waits until what follows from it is done too.
    public static void does(Runnable deed) {
        ask(() -> {
            deed.run();
            return true;
        });
        settle();
    }

    /// The root of the window.
    public Node root() {
        return scene.getRoot();
    }

    /// The one node with this selector, visible on the screen.
    public Node find(String selector) {
        var found =
                ask(() ->
                        List.copyOf(scene.getRoot().lookupAll(selector)).stream()
                                .filter(Hand::isShown)
                                .toList());
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " nodes for " + selector + ": " + found);
        }
        return found.getFirst();
    }

    /// Scrolls the page so that a part of it stands at the top.
    public void scrollTo(String selector) {
        scrollTo((ScrollPane) find(".scroll-pane"), find(selector));
    }

    /// The same on the page of a case, with the first of such parts.
    public void scrollToFirst(String selector) {
        scrollTo((ScrollPane) root().lookup(".case-page .scroll-pane"), root().lookup(selector));
    }

    private static void scrollTo(ScrollPane page, Node part) {
        does(() -> {
            page.applyCss();
            page.layout();
            var content = page.getContent();
            double top = content.sceneToLocal(part.localToScene(0, 0)).getY();
            double below =
                    content.getBoundsInLocal().getHeight() - page.getViewportBounds().getHeight();
            page.setVvalue(Math.clamp(top / Math.max(1, below), 0, 1));
        });
        settle();
    }

    public void click(String selector) {
        click(find(selector));
    }

    public void click(Node node) {
        does(() -> {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            robot().mouseMove(bounds.getCenterX(), bounds.getCenterY());
        });
        does(() -> robot().mouseClick(MouseButton.PRIMARY));
    }

    /// Presses the keys together, such as CONTROL and N.
    public void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            does(() -> robot().keyPress(key));
        }
        for (KeyCode key : List.of(keys).reversed()) {
            does(() -> robot().keyRelease(key));
        }
    }

    /// Types a text of any script where the focus is, as an input method would hand it over.
    public void type(String text) {
        does(() -> text.codePoints().mapToObj(Character::toString).forEach(this::typeAtFocus));
    }

    private void typeAtFocus(String letter) {
        scene.getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                letter,
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
    }

    /// Waits until it is so, frame by frame.
    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within " + PATIENCE_SECONDS + " s");
            }
            settle();
        }
    }

    /// Leaves a picture of the window as target/screenshots/NAME.png.
    public Path picture(String name) {
        settle();
        var image = ask(() -> scene.snapshot(null));
        var file = PICTURES.resolve(name + ".png");
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(converted(image), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    /// Hides all windows first: leaving while a popup shows crashes JavaFX.
    public static void closeAll() {
        does(() -> new ArrayList<>(Window.getWindows()).forEach(Window::hide));
    }

    /// Waits until the window has laid itself out anew and everything queued before is done.
    public static void settle() {
        var pulse = new CompletableFuture<Boolean>();
        ask(() -> {
            Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .map(Window::getScene)
                    .findFirst()
                    .ifPresentOrElse(
                            shown -> awaitLayout(shown, pulse), () -> pulse.complete(true));
            return true;
        });
        pulse.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        ask(() -> true);
    }

    private static void awaitLayout(Scene shown, CompletableFuture<Boolean> pulse) {
        shown.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        shown.removePostLayoutPulseListener(this);
                        pulse.complete(true);
                    }
                });
        Platform.requestNextPulse();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static Robot robot() {
        return new Robot();
    }

    private static BufferedImage converted(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var converted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        converted.setRGB(0, 0, width, height, pixels, 0, width);
        return converted;
    }

    private static <T> T call(Callable<T> question) {
        try {
            return question.call();
        } catch (RuntimeException expected) {
            throw expected;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }
}
