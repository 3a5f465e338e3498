#include "app/cli/commandline.h"

namespace retinue::cli {
namespace {

constexpr qsizetype summaryColumn = 46;

/// `left`, then `right` at a fixed column, on the next line when left is too long.
QString twoColumns(const QString &left, const QString &right)
{
    if (left.size() + 2 > summaryColumn)
        return left + QLatin1Char('\n') + QString(summaryColumn, QLatin1Char(' ')) + right + QLatin1Char('\n');
    return left.leftJustified(summaryColumn) + right + QLatin1Char('\n');
}

QString optionForm(const Option &option)
{
    QString form = QStringLiteral("--") + QString::fromLatin1(option.name);
    if (option.letter != 0)
        form = QLatin1Char('-') + QString(QLatin1Char(option.letter)) + QStringLiteral(", ") + form;
    if (*option.value != '\0')
        form += QLatin1Char(' ') + QString::fromUtf8(option.value);
    return form;
}

} // namespace

QString usageText(const QList<Command> &commands, const QString &group)
{
    QString text = CliText::tr("Usage: retinue-cli COMMAND [OPTIONS]") + QStringLiteral("\n\n");
    for (const Command &command : commands) {
        if (!group.isEmpty() && group != QLatin1String(command.group))
            continue;
        const QStringList words = {QString::fromLatin1(command.group), QString::fromLatin1(command.verb),
                                   QString::fromUtf8(command.arguments)};
        text +=
            twoColumns(QStringLiteral("  ") + words.join(QLatin1Char(' ')).simplified(), CliText::tr(command.summary));
        for (const Option &option : command.options)
            text += twoColumns(QStringLiteral("      ") + optionForm(option), CliText::tr(option.help));
    }
    text += QLatin1Char('\n') + CliText::tr("Options that go with every command, at any place:") + QLatin1Char('\n');
    for (const Option &option : globalOptions())
        text += twoColumns(QStringLiteral("  ") + optionForm(option), CliText::tr(option.help));
    text +=
        QLatin1Char('\n') + CliText::tr("Exit status: 0 done; 1 done, and it found problems; 2 wrong usage; 3 refused "
                                        "or failed, nothing changed.\n");
    return text;
}

} // namespace retinue::cli
