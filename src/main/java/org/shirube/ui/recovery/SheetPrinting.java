package org.shirube.ui.recovery;

import javafx.geometry.Bounds;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

import org.shirube.report.RecoverySheetText;

import java.util.List;

/// Recovery sheets on a printer that somebody chooses in the system's own dialog, one page each.
/// What the system keeps of them until they are printed is out of our hands.
public final class SheetPrinting {

    /// What came of it.
    public enum Outcome {
        PRINTED,
        CANCELLED,
        NO_PRINTER,
        FAILED
    }

    private SheetPrinting() {}

    /// Shows the dialog above the window and prints; on the window's thread, which waits meanwhile.
    public static Outcome print(List<RecoverySheetText> sheets, Window above) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        JobSettings settings = job.getJobSettings();
        // The queue shows this name to others.
        settings.setJobName("Document");
        if (!job.showPrintDialog(above)) {
            job.cancelJob();
            return Outcome.CANCELLED;
        }
        var page = page(job.getPrinter());
        boolean printed =
                sheets.stream().allMatch(sheet -> job.printPage(page, fitted(sheet, page)));
        return printed && job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    private static PageLayout page(Printer printer) {
        return printer.createPageLayout(
                Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    /// The sheet as large as the page takes it. A scene of its own gives it its looks.
    static Group fitted(RecoverySheetText text, PageLayout page) {
        return fitted(text, page.getPrintableWidth(), page.getPrintableHeight());
    }

    static Group fitted(RecoverySheetText text, double width, double height) {
        var sheet = new SheetView(text);
        var group = new Group(sheet);
        var _ = new Scene(new Group(group));
        group.getParent().applyCss();
        group.getParent().layout();
        Bounds natural = sheet.getLayoutBounds();
        double scale = Math.min(width / natural.getWidth(), height / natural.getHeight());
        sheet.getTransforms().setAll(new Scale(scale, scale));
        return group;
    }
}
