#pragma once

#include <QTranslator>

/// A language that nobody speaks: English with each vowel twice and accented, 40 % longer than English is, as the
/// longest of real translations are.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text.at(i);
            longer += letter;
            const bool isPlace = i > 0 && (text.at(i - 1) == QLatin1Char('%') || text.at(i - 1) == QLatin1Char('&'));
            const qsizetype vowel = QStringLiteral("aeiouAEIOU").indexOf(letter);
            if (vowel >= 0 && !isPlace)
                longer += QStringLiteral("àéîõüÀÉÎÕÜ").at(vowel);
        }
        return longer;
    }
};
