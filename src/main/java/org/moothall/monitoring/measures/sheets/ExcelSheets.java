package org.moothall.monitoring.measures.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/// Excel's workbooks, old and new. A formula's last result counts; nothing is computed, fetched or run.
final class ExcelSheets {
    /// Excel itself keeps no more: what lies beyond is the dust of binary fractions.
    private static final MathContext DIGITS = new MathContext(15);

    private ExcelSheets() {}

    static List<Sheet> read(InputStream bytes) throws Sheets.Unreadable {
        try (Workbook workbook = WorkbookFactory.create(bytes)) {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    sheets.add(sheet(workbook.getSheetAt(i)));
                }
            }
            return sheets;
        } catch (EncryptedDocumentException e) {
            throw new Sheets.Unreadable(Sheets.Why.PROTECTED, e);
        } catch (UnsupportedFileFormatException e) {
            throw new Sheets.Unreadable(Sheets.Why.NOT_TABLES, e);
        } catch (Sheets.Unreadable e) {
            throw e;
        } catch (IOException
                | UncheckedIOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new Sheets.Unreadable(Sheets.Why.BROKEN, e);
        }
    }

    private static Sheet sheet(org.apache.poi.ss.usermodel.Sheet sheet) throws Sheets.Unreadable {
        if (sheet.getLastRowNum() >= Sheets.ROWS) {
            throw new Sheets.Unreadable(Sheets.Why.TOO_LARGE);
        }
        DataFormatter shown = new DataFormatter(java.util.Locale.UK);
        shown.setUseCachedValuesForFormulaCells(true);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            List<Cell> cells = new ArrayList<>();
            Row row = sheet.getRow(i);
            for (int j = 0; row != null && j < row.getLastCellNum(); j++) {
                var cell = row.getCell(j);
                cells.add(cell == null ? Cell.blank(i, j) : cell(cell, shown));
            }
            rows.add(cells);
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            merge(rows, merged);
        }
        return new Sheet(sheet.getSheetName(), rows);
    }

    private static void merge(List<List<Cell>> rows, CellRangeAddress merged) {
        String text = merged.getFirstRow() < rows.size()
                        && merged.getFirstColumn()
                                < rows.get(merged.getFirstRow()).size()
                ? rows.get(merged.getFirstRow()).get(merged.getFirstColumn()).text()
                : "";
        for (int i = merged.getFirstRow(); i <= merged.getLastRow() && i < rows.size(); i++) {
            List<Cell> cells = rows.get(i);
            for (int j = merged.getFirstColumn(); j <= merged.getLastColumn(); j++) {
                while (cells.size() <= j) {
                    cells.add(Cell.blank(i, cells.size()));
                }
                cells.set(j, new Cell(Cell.place(i, j), Cell.Kind.MERGED, text, null, null));
            }
        }
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell, DataFormatter shown) {
        String place = Cell.place(cell.getRowIndex(), cell.getColumnIndex());
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell, place, shown.formatCellValue(cell));
            case STRING -> Cell.text(cell.getRowIndex(), cell.getColumnIndex(), cell.getStringCellValue());
            case BOOLEAN ->
                Cell.text(cell.getRowIndex(), cell.getColumnIndex(), String.valueOf(cell.getBooleanCellValue()));
            case ERROR -> new Cell(place, Cell.Kind.FAULT, fault(cell.getErrorCellValue()), null, null);
            default -> Cell.blank(cell.getRowIndex(), cell.getColumnIndex());
        };
    }

    private static String fault(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, String place, String text) {
        if (DateUtil.isCellDateFormatted(cell)) {
            var day = cell.getLocalDateTimeCellValue().toLocalDate();
            return new Cell(place, Cell.Kind.DATE, text, null, day);
        }
        BigDecimal number =
                new BigDecimal(cell.getNumericCellValue()).round(DIGITS).stripTrailingZeros();
        boolean percent = cell.getCellStyle().getDataFormatString() != null
                && cell.getCellStyle().getDataFormatString().contains("%");
        BigDecimal value = percent ? number.movePointRight(2).stripTrailingZeros() : number;
        return new Cell(place, percent ? Cell.Kind.PERCENT : Cell.Kind.NUMBER, text, plain(value), null);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
