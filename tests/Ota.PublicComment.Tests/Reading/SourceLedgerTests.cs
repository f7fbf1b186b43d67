using Ota.PublicComment.Reading;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Tests.Reading;

public class SourceLedgerTests
{
    // Row and column of most cells are packed into one number; what does not fit stands beside it.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 4095)]
    [InlineData(7, 4096)]
    [InlineData((1 << 24) - 1, 2)]
    [InlineData(1 << 24, 2)]
    [InlineData(1 << 30, 1 << 30)]
    public void The_place_of_any_cell_is_kept(int row, int column)
    {
        var ledger = new SourceLedger("result.csv");
        var cell = new SourceCell { Text = "池" };
        var block = new SourceTable { Rows = [new SourceRow { Cells = [cell] }] };
        ledger.Register(cell, block, new CellAddress(3, 2, 1));
        ledger.Register(cell, block, new CellAddress(3, row, column));
        ledger.Register(cell, block, null);

        ledger.Address(1).Should().Be(new CellAddress(3, row, column));
        ledger.Address(2).Should().BeNull();
    }
}
